import { formatDate } from '#charts/format-date.ts';
import type { Target } from '#contract/entities/programme.ts';
import { yearOf } from '#contract/partial-date.ts';
import type { Language } from '#contract/vocabulary.ts';
import { compareWordsFor } from '#words/compare-words.ts';
import { programmeWordsFor } from '#words/programme-words.ts';
import { formatTarget } from '../../ui/format-target.ts';
import { type Listed, listRows } from './list-rows.ts';
import type { Fact, Nothing, Row } from './row.ts';

type Aim = Omit<Target, 'sources' | 'disputed'>;

/** What one column sets, and how each of it is known. */
export interface Aims {
  readonly aims: readonly { readonly aim: Aim; readonly known: Pick<Fact, 'refs' | 'basis' | 'disputed' | 'from'> }[];
  /** Why, where there are none. */
  readonly nothing: Nothing;
}

/** Goals, counts of what a document contains, and rules: they are never matched with one another. */
const LISTS = { target: 'targets', count: 'counts', rule: 'rules' } as const;
const NATURES = ['target', 'count', 'rule'] as const;

/** What makes two records speak of the same measure: its wording in ours, the unit, and the year it is due. */
function measureOf({ metric, unit, by }: Aim): string {
  return JSON.stringify([metric.en.trim().toLowerCase(), unit, by && yearOf(by)]);
}

/** What is set, matched by measure, unit and year; what matches nothing is listed whole. */
export function targetRows(columns: readonly Aims[], lang: Language): readonly Row[] {
  const words = programmeWordsFor(lang);
  const { noNumber, others } = compareWordsFor(lang);
  const entryOf = ({ aim, known }: Aims['aims'][number]): Listed['entries'][number] => {
    const { metric, by, unitNote } = aim;
    const figure = formatTarget(aim, lang) ?? noNumber;
    const exact = by === null || by.length === 4 ? null : words.by(formatDate(by, lang));
    return {
      key: measureOf(aim),
      name: by === null ? metric[lang] : `${metric[lang]} ${words.by(String(yearOf(by)))}`,
      says: {
        id: JSON.stringify([figure, unitNote, by]),
        text: figure,
        note: [unitNote, exact].filter((part) => part !== null).join('; ') || null,
        ...known,
      },
    };
  };
  return NATURES.flatMap((nature) => {
    const lists = columns.map(
      ({ aims, nothing }): Listed => ({
        entries: aims.filter(({ aim }) => aim.nature === nature).map(entryOf),
        nothing: aims.length === 0 ? nothing : 'none-recorded',
      }),
    );
    // Few documents count their own contents or set rules: where none does, there is nothing to compare.
    if (nature !== 'target' && lists.every(({ entries }) => entries.length === 0)) return [];
    const list = LISTS[nature];
    return listRows(list, { title: words[list], others: others[list] }, lists);
  });
}
