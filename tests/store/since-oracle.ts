import type { Programme } from '#contract/entities/programme.ts';
import { earliest, latest } from '#contract/partial-date.ts';
import type { Snapshot } from '#contract/snapshot.ts';

/** The world told day by day: what stands of a programme at the end of a day, with no thought of any other day. */
export function createSinceOracle({ programmes, rosters, info }: Snapshot) {
  const begun = (date: string, day: string) => earliest(date) <= day;
  const past = (date: string, day: string) => latest(date) <= day;

  function stateAt({ id, issued, period, milestones }: Programme, day: string) {
    const own = rosters.filter(({ programme }) => programme === id).flatMap(({ members }) => members);
    return {
      isIssued: issued !== null && begun(issued, day),
      isOver:
        period.end !== null && past(period.end, day) && (issued === null || latest(period.end) >= earliest(issued)),
      children: programmes.filter(
        (child) =>
          child.status === 'issued' &&
          child.issued !== null &&
          begun(child.issued, day) &&
          child.parents.some((parent) => parent.id === id && !parent.inferred),
      ).length,
      members: own.filter((it) => it.status === 'designated' && it.designated !== null && begun(it.designated, day))
        .length,
      steps: milestones.map(({ date }) => (past(date, day) ? 'past' : begun(date, day) ? 'begun' : 'ahead')),
    };
  }
  return {
    /** How a programme stands differently at the end of the second day. */
    change(programme: Programme, since: string, asOf: string | null): string | undefined {
      const before = stateAt(programme, latest(since));
      const after = stateAt(programme, latest(asOf ?? info.asOf));
      if (latest(since) >= latest(asOf ?? info.asOf)) return undefined;
      if (after.isIssued && !before.isIssued) return 'appeared';
      if (after.isOver && !before.isOver) return 'ended';
      const stepped = before.steps.some((step, at) => step === 'ahead' && after.steps[at] === 'past');
      return stepped || after.children > before.children || after.members > before.members ? 'changed' : undefined;
    },
    /** Programmes as they stood at the end of a day; those without a date of issue always stood. */
    standing: (some: readonly Programme[], since: string) =>
      some.filter(({ issued }) => issued === null || begun(issued, latest(since))),
    stood: (date: string | null, since: string) => date === null || begun(date, latest(since)),
  };
}
