import { earliest, latest } from '#contract/partial-date.ts';
import type { Rule } from './rule.ts';

export const issueDatesHaveABasis: Rule = function* ({ programmes }) {
  for (const { value, faultAt } of programmes) {
    if (value.issued !== null && value.issuedBasis === null)
      yield faultAt(['issued'], 'needs "issuedBasis": what is it the date of?');
    if (value.issued === null && value.issuedBasis !== null) yield faultAt(['issuedBasis'], 'stands without "issued"');
  }
};

export const periodsRunForward: Rule = function* ({ programmes }) {
  for (const { value, faultAt } of programmes) {
    const { start, end } = value.period;
    if (start !== null && end !== null && earliest(start) > latest(end))
      yield faultAt(['period', 'end'], `${end} is before the start, ${start}`);
  }
};

/** Nothing can have been read of what was not yet there. */
export const nothingIsFromTheFuture: Rule = function* ({ programmes, info }) {
  const { asOf } = info.value;
  for (const { value, faultAt } of programmes) {
    for (const field of ['issued', 'published', 'checked'] as const) {
      const date = value[field];
      if (date !== null && earliest(date) > latest(asOf))
        yield faultAt([field], `${date} is after ${asOf}, the day up to which pages were read`);
    }
    for (const [index, { published }] of value.sources.entries()) {
      if (published !== null && earliest(published) > latest(asOf)) {
        yield faultAt(
          ['sources', index, 'published'],
          `${published} is after ${asOf}, the day up to which pages were read`,
        );
      }
    }
  }
};
