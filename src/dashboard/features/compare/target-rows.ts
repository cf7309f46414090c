import { formatDate } from '#charts/format-date.ts';
import type { FoundedProgramme, ProgrammePage } from '#contract/answers/programme-page.ts';
import { yearOf } from '#contract/partial-date.ts';
import type { Language } from '#contract/vocabulary.ts';
import { compareWordsFor } from '#words/compare-words.ts';
import { programmeWordsFor } from '#words/programme-words.ts';
import { formatTarget } from '../../ui/format-target.ts';
import { emptiness } from './emptiness.ts';
import { type Listed, listRows } from './list-rows.ts';
import type { Row } from './row.ts';

type Target = FoundedProgramme['targets'][number];

/** Goals, counts of what a document contains, and rules: they are never matched with one another. */
const NATURES = { target: 'targets', count: 'counts', rule: 'rules' } as const;

/** What makes two records speak of the same measure: its wording in ours, the unit, and the year it is due. */
function measureOf({ metric, unit, by }: Target): string {
  return JSON.stringify([metric.en.trim().toLowerCase(), unit, by && yearOf(by)]);
}

/** What documents set, matched by measure, unit and year; what matches nothing is listed whole. */
export function targetRows(pages: readonly ProgrammePage[], lang: Language): readonly Row[] {
  const words = programmeWordsFor(lang);
  const { noNumber, others } = compareWordsFor(lang);
  const entryOf = (target: Target): Listed['entries'][number] => {
    const { metric, by, unitNote, sources, basis, disputed } = target;
    const figure = formatTarget(target, lang) ?? noNumber;
    const exact = by === null || by.length === 4 ? null : words.by(formatDate(by, lang));
    return {
      key: measureOf(target),
      name: by === null ? metric[lang] : `${metric[lang]} ${words.by(String(yearOf(by)))}`,
      says: {
        id: JSON.stringify([figure, unitNote, by]),
        text: figure,
        note: [unitNote, exact].filter((part) => part !== null).join('; ') || null,
        refs: sources,
        basis,
        disputed,
      },
    };
  };
  return (['target', 'count', 'rule'] as const).flatMap((nature) => {
    const columns = pages.map(
      ({ programme: { targets, whyEmpty } }): Listed => ({
        entries: targets.filter((target) => target.nature === nature).map(entryOf),
        nothing: targets.length === 0 ? emptiness(whyEmpty.targets) : 'none-recorded',
      }),
    );
    // Few documents count their own contents or set rules: where none does, there is nothing to compare.
    if (nature !== 'target' && columns.every(({ entries }) => entries.length === 0)) return [];
    const list = NATURES[nature];
    return listRows(list, { title: words[list], others: others[list] }, columns);
  });
}
