import { earliest, latest } from '#contract/partial-date.ts';
import type { Rule } from './rule.ts';

const WHOLE_INDUSTRY = 'all';

export const figureSectorsExist: Rule = function* ({ figures, sectors }) {
  const known = new Set([WHOLE_INDUSTRY, ...sectors.map(({ value }) => value.id)]);
  for (const { value, faultAt } of figures) {
    if (!known.has(value.sector))
      yield faultAt(['sector'], `unknown sector "${value.sector}"; "${WHOLE_INDUSTRY}" is the whole of industry`);
  }
};

export const figuresWereRead: Rule = function* ({ figures }) {
  for (const { value, faultAt } of figures) {
    if (!value.source.seen)
      yield faultAt(['source', 'seen'], 'is false: a figure on a page that was not read is no figure');
    if (value.source.linkable && value.source.url === null)
      yield faultAt(['source', 'linkable'], 'is true, but there is no url to link');
  }
};

/** An outcome is of the past; what is to come is a target and stands in its programme. */
export const figuresAreOutcomes: Rule = function* ({ figures, info }) {
  for (const { value, faultAt } of figures) {
    if (earliest(value.asOf) > latest(info.value.asOf))
      yield faultAt(['asOf'], `${value.asOf} is yet to come: is it a target?`);
  }
};
