import type { ProgrammePage } from '#contract/answers/programme-page.ts';
import type { ResonanceStory } from '#contract/answers/resonance-story.ts';
import type { Programme } from '#contract/entities/programme.ts';
import type { Filter } from '#contract/filter/filter.ts';
import { earliest } from '#contract/partial-date.ts';
import { RESONANCE_ACTION } from '#contract/resonance-action.ts';
import { readTaskId } from '#contract/resonance-task-ids.ts';
import { compareText } from '../../compare-text.ts';
import type { Index } from '../index/build-index.ts';
import type { HeatmapColumns } from '../index/heatmap-columns.ts';
import { noRows } from '../rows.ts';
import { select } from '../select.ts';

type Ancestor = ResonanceStory['ancestors'][number];

const dayOf = ({ issued }: Pick<Programme, 'issued'>) => (issued === null ? '' : earliest(issued));

/** Every programme that one carries out, at once or through others, each once, at the fewest steps away. */
function ancestorsOf(programme: Programme, programmes: readonly Programme[]): Ancestor[] {
  const byId = new Map(programmes.map((each) => [each.id, each]));
  const found = new Map<string, Ancestor>();
  let line: readonly Programme[] = [programme];
  for (let generation = 1; line.length > 0; generation++) {
    const above: Programme[] = [];
    for (const child of line) {
      for (const { id, inferred } of child.parents) {
        const parent = byId.get(id);
        if (parent === undefined || id === programme.id) continue;
        const { shortTitle: title, level, issued } = parent;
        const known = found.get(id) ?? { id, title, level, issued, generation, leadsTo: [] };
        if (!found.has(id)) above.push(parent);
        found.set(id, { ...known, leadsTo: [...known.leadsTo, { id: child.id, inferred }] });
      }
    }
    line = above;
  }
  return [...found.values()].sort((a, b) => compareText(dayOf(b), dayOf(a)) || compareText(a.id, b.id));
}

/** The story of the 2026 action, or null where the dataset has no record of it. */
export function answerResonance(
  index: Index,
  { task: taskColumns }: HeatmapColumns,
  page: ProgrammePage | null,
  filter: Filter,
): ResonanceStory | null {
  const { snapshot, programmes, calendar, clauses } = index;
  const action = programmes.find(({ id }) => id === RESONANCE_ACTION.programme);
  if (action === undefined || page === null) return null;
  const rows = select(index, filter);
  const perYear = calendar.countByYear(rows);
  const sectors = new Map(snapshot.sectors.map((sector) => [sector.id, sector]));
  const names = Object.values(RESONANCE_ACTION.name);
  return {
    page,
    years: calendar.years.map((year, at) => ({ year, programmes: perYear[at] ?? 0 })),
    industries: action.sectors.flatMap((mention) => {
      const sector = sectors.get(mention.id);
      if (sector === undefined) return [];
      const naming = (clauses.sector.get(mention.id) ?? noRows(programmes.length)).new_intersection(rows);
      return [
        {
          ...mention,
          name: sector.name,
          doubtful: sector.inResonanceDoubtful,
          programmes: naming.size(),
          byYear: calendar.countByYear(naming),
        },
      ];
    }),
    tasks: taskColumns.flatMap(({ id, name, rows: speaking }) => {
      const task = readTaskId(id);
      return task === null ? [] : [{ id: task, name, programmes: speaking.intersection_size(rows) }];
    }),
    ancestors: ancestorsOf(action, programmes),
    searches: snapshot.searches.topics.filter(({ topic }) => names.some((name) => topic.includes(name))),
  };
}
