import type { Figure } from '#contract/entities/figure.ts';
import type { Programme, Target } from '#contract/entities/programme.ts';
import { latest } from '#contract/partial-date.ts';

/** Figures are of the whole country, and say so first. */
const NATIONAL = /^national\b/i;

/** The industry a programme is about: the only one it is wholly about, all where it is about none, null where it is about several. */
function subjectOf({ sectors }: Programme): string | null {
  const [subject, ...more] = sectors.filter(({ depth }) => depth === 4);
  if (subject === undefined) return 'all';
  return more.length === 0 ? subject.id : null;
}

/**
 * The latest outcome of what a target measures, up to its date; null unless it is surely the same thing: a national goal
 * with a number, a unit and a date; a read figure of the same measure by its Chinese name, in the same unit, of the same
 * industry. Figures that differ on one day prove nothing.
 */
export function outcomeOf(programme: Programme, target: Target, figures: readonly Figure[]): Figure | null {
  const { metric, unit, by } = target;
  const { issued } = programme;
  const measured = target.nature === 'target' && target.value !== null && unit !== null;
  if (!measured || by === null || issued === null || programme.level !== 'national') return null;
  const subject = subjectOf(programme);
  const same = figures.filter(
    (figure) =>
      figure.metric.zh === metric.zh &&
      figure.unit === unit &&
      figure.sector === subject &&
      NATIONAL.test(figure.scope) &&
      figure.source.seen &&
      latest(figure.asOf) >= latest(issued) &&
      latest(figure.asOf) <= latest(by),
  );
  const [last, ...others] = same.sort((a, b) => latest(b.asOf).localeCompare(latest(a.asOf)));
  if (last === undefined) return null;
  const differs = others.some(({ asOf, value }) => latest(asOf) === latest(last.asOf) && value !== last.value);
  return differs ? null : last;
}
