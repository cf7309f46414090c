import { PAGES, type PageName, pageAt, pagePath } from '#contract/pages.ts';
import type { Snapshot } from '#contract/snapshot.ts';
import { THEMES } from '#contract/vocabulary.ts';

const idsOf = (snapshot: Snapshot): Partial<Record<PageName, readonly string[]>> => ({
  programme: snapshot.programmes.map(({ id }) => id),
  sector: snapshot.sectors.map(({ id }) => id),
  place: [
    ...new Set(snapshot.places.flatMap(({ code, province, kind }) => (kind === 'province' ? [province] : [code]))),
  ],
  issuer: snapshot.issuers.map(({ id }) => id),
  theme: Object.keys(THEMES),
  roster: snapshot.rosters.map(({ id }) => id),
});

/** The address of every page the dataset fills. */
export function everyAddress(snapshot: Snapshot): readonly string[] {
  const ids = idsOf(snapshot);
  // A view alone is no page to come to: its one address is that of the overview.
  const { embed: _embed, ...pages } = PAGES;
  return Object.entries(pages).flatMap(([name, path]) => {
    const page = pageAt(path.replace('{id}', 'x'))?.name;
    if (page === undefined) throw new Error(`The table of pages does not find ${name} at its own address`);
    return (ids[page] ?? ['']).map((id) => pagePath(page, id));
  });
}
