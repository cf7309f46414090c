import type { ProgrammePage } from '#contract/answers/programme-page.ts';
import type { Programme } from '#contract/entities/programme.ts';
import type { Bilingual } from '#contract/primitives.ts';
import { foundProgramme, headClaims } from '../../claims.ts';
import type { Index } from '../index/build-index.ts';

type Related = ProgrammePage['children'][number];
type Named = ProgrammePage['sectors'][number];

const CHINA: Bilingual = { en: 'China', zh: '中国' };

/** Programmes by id, and what points at them. */
export interface ProgrammePages {
  /** Finds a programme by the id it has or once had. */
  find(id: string): ProgrammePage | null;
}

const byId = <T extends { readonly id: string }>(items: readonly T[]) => new Map(items.map((item) => [item.id, item]));
const related = ({ id, shortTitle, issued }: Programme, inferred: boolean): Related => ({
  id,
  shortTitle,
  issued,
  inferred,
});
const other = ({ id, shortTitle, issued }: Programme) => ({ id, shortTitle, issued });

export function createProgrammePages({ snapshot, programmes, geography }: Index): ProgrammePages {
  const current = byId(programmes);
  const former = new Map(programmes.flatMap((programme) => programme.formerIds.map((id) => [id, programme] as const)));
  const issuers = byId(snapshot.issuers);
  const sectors = byId(snapshot.sectors);
  // In order of issue; one without a date has no place in it.
  const dated = programmes.filter(({ issued }) => issued !== null);
  const places = new Map(dated.map(({ id }, place) => [id, place]));
  const neighbour = (id: string, step: -1 | 1) => {
    const place = places.get(id);
    const found = place === undefined ? undefined : dated[place + step];
    return found === undefined ? null : other(found);
  };
  const childrenOf = new Map<string, Related[]>();
  for (const programme of programmes) {
    for (const { id, inferred } of programme.parents) {
      const children = childrenOf.get(id) ?? [];
      children.push(related(programme, inferred));
      childrenOf.set(id, children);
    }
  }
  const placeName = (code: string) => (geography.places.get(code) ?? geography.provinces.get(code))?.name;
  const named = (id: string, name: Bilingual | undefined): Named[] => (name === undefined ? [] : [{ id, name }]);

  return {
    find(id) {
      const programme = current.get(id) ?? former.get(id);
      if (programme === undefined) return null;
      const rosters = snapshot.rosters.filter((roster) => roster.programme === programme.id);
      const successor = current.get(programme.superseded?.by ?? '');
      const rosterIds = new Set(rosters.map((roster) => roster.id));
      return {
        programme: foundProgramme(programme, snapshot.figures),
        claims: headClaims(programme),
        issuers: programme.issuers.flatMap((issuer) => issuers.get(issuer) ?? []),
        jurisdiction: placeName(programme.jurisdiction) ?? CHINA,
        sectors: programme.sectors.flatMap((sector) => named(sector.id, sectors.get(sector.id)?.name)),
        places: programme.places.flatMap(({ code }) => named(code, placeName(code))),
        parents: programme.parents.flatMap((link) => {
          const parent = current.get(link.id);
          return parent === undefined ? [] : [related(parent, link.inferred)];
        }),
        children: childrenOf.get(programme.id) ?? [],
        rosters: rosters.map((roster) => ({ id: roster.id, name: roster.title })),
        supersededBy: successor === undefined ? null : other(successor),
        issuedBefore: neighbour(programme.id, -1),
        issuedAfter: neighbour(programme.id, 1),
        brief: snapshot.briefs.find((brief) => brief.programme === programme.id) ?? null,
        stories: snapshot.stories.filter((story) => story.programme === programme.id),
        unverified: snapshot.unverified.filter(
          (entry) =>
            entry.show === 'labelled' &&
            (entry.programme === programme.id || (entry.roster !== null && rosterIds.has(entry.roster))),
        ),
      };
    },
  };
}
