import type { ProgrammePage } from '#contract/answers/programme-page.ts';
import { DEPTHS, type Language } from '#contract/vocabulary.ts';
import { compareWordsFor } from '#words/compare-words.ts';
import { programmeWordsFor } from '#words/programme-words.ts';
import { emptiness } from './emptiness.ts';
import { listRows } from './list-rows.ts';
import type { Row } from './row.ts';

/** The sectors programmes name, with how deeply they speak of each, and the places, with what part each has. */
export function mentionRows(pages: readonly ProgrammePage[], lang: Language): readonly Row[] {
  const words = programmeWordsFor(lang);
  const { others } = compareWordsFor(lang);
  const nameIn = (names: ProgrammePage['sectors'], id: string) => names.find((it) => it.id === id)?.name[lang] ?? id;
  const sectors = pages.map(({ programme, sectors: names }) => ({
    entries: programme.sectors
      .toSorted((a, b) => b.depth - a.depth)
      .map(({ id, depth, sources, basis, disputed }) => ({
        key: id,
        name: nameIn(names, id),
        to: { page: 'sector', id } as const,
        says: { id: String(depth), text: DEPTHS[depth][lang], refs: sources, basis, disputed },
      })),
    nothing: emptiness(programme.whyEmpty.sectors),
  }));
  const places = pages.map(({ programme, places: names }) => ({
    entries: programme.places.map(({ code, role, sources, basis, disputed }) => ({
      key: code,
      name: nameIn(names, code),
      to: { page: 'place', id: code } as const,
      says: { id: role, text: words.roles[role], refs: sources, basis, disputed },
    })),
    nothing: emptiness(programme.whyEmpty.places),
  }));
  return [
    ...listRows('sectors', { title: words.sectors, others: others.sectors }, sectors),
    ...listRows('places', { title: words.places, others: others.places }, places),
  ];
}
