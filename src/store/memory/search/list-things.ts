import type { SearchKind } from '#contract/answers/search.ts';
import type { PageName } from '#contract/pages.ts';
import type { Bilingual } from '#contract/primitives.ts';
import { termId } from '#contract/term-id.ts';
import { THEMES } from '#contract/vocabulary.ts';
import { compareText } from '../../compare-text.ts';
import type { Index } from '../index/build-index.ts';
import { placeRef } from '../index/place-refs.ts';
import type { Rows } from '../rows.ts';
import type { OtherText, Searchable } from './searchable.ts';

const other = (field: OtherText['field'], texts: readonly (string | null | undefined)[]): OtherText[] =>
  texts.flatMap((text) => (text ? [{ field, text }] : []));

/** The sectors, places, issuers, themes, rosters and terms, those of a kind by the programmes they have, the most first. */
export function listThings({ snapshot, clauses }: Index): Searchable[] {
  const thing = (
    kind: SearchKind & PageName,
    id: string,
    name: Bilingual,
    programmes: Rows | undefined,
    others: readonly OtherText[] = [],
  ) => ({
    count: programmes?.size() ?? 0,
    it: { kind, page: kind, id, anchor: null, name, others, of: null, issued: null, row: null } satisfies Searchable,
  });
  const { sectors, places, issuers, rosters, terms } = snapshot;
  const kinds = [
    sectors.map(({ id, name }) =>
      thing('sector', id, name, clauses.sector.get(id), other('other-name', [id.replaceAll('-', ' ')])),
    ),
    places.map((place) => {
      const { id, code, name } = placeRef(place);
      const programmes = place.kind === 'province' ? clauses.province.get(id) : clauses.city.get(id);
      return thing('place', id, name, programmes, other('code', [...new Set([code, id])]));
    }),
    issuers.map(({ id, name, otherChinese }) =>
      thing('issuer', id, name, clauses.issuer.get(id), other('other-name', [id, ...otherChinese])),
    ),
    Object.entries<Bilingual>(THEMES).map(([id, name]) => thing('theme', id, name, clauses.theme.get(id))),
    rosters.map(({ id, title, documentNumber }) =>
      thing('roster', id, title, clauses.designation.get(id), other('number', [documentNumber])),
    ),
  ];
  const found = kinds.flatMap((things) =>
    things.toSorted((a, b) => b.count - a.count || compareText(a.it.id, b.it.id)).map(({ it }) => it),
  );
  const words = terms.map(
    (term): Searchable => ({
      kind: 'term',
      page: 'glossary',
      id: '',
      anchor: termId(term),
      name: { en: term.en, zh: term.zh },
      others: other('other-name', term.otherEnglish),
      of: null,
      issued: null,
      row: null,
    }),
  );
  return [...found, ...words];
}
