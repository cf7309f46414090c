import type { Facets, FacetValue } from '#contract/answers/facets.ts';
import type { ListKey } from '#contract/filter/filter.ts';
import { makeTable, type Table } from '#contract/table.ts';
import { bilingual, integer, text, truth } from './columns.ts';
import { yearsTable } from './years-table.ts';

const CLAUSES = [
  'sector',
  'theme',
  'level',
  'kind',
  'issuer',
  'province',
  'city',
  'designation',
  'relevance',
  'basis',
] as const satisfies readonly ListKey[];

interface Facet {
  readonly clause: ListKey;
  readonly facet: FacetValue;
}

interface Total {
  readonly of: 'filter' | 'dataset';
  readonly programmes: number;
}

/** Every value of every clause with the programmes it would leave; the same by year; then the totals. */
export const facetsTables = (facets: Facets): [Table, ...Table[]] => [
  makeTable<Facet>(
    'facets',
    {
      key: ['clause', 'id'],
      columns: [
        text('clause', ({ clause }) => clause),
        text('id', ({ facet }) => facet.value),
        ...bilingual<Facet>('name', ({ facet }) => facet.name),
        integer('programmes', ({ facet }) => facet.count),
        text('parent', ({ facet }) => facet.parent ?? null),
        truth('headline', ({ facet }) => facet.headline ?? null),
      ],
    },
    CLAUSES.flatMap((clause) => facets[clause].map((facet) => ({ clause, facet }))),
  ),
  yearsTable(facets.year.map(({ year, count }) => ({ year, programmes: count }))),
  makeTable<Total>(
    'totals',
    { key: ['of'], columns: [text('of', ({ of }) => of), integer('programmes', ({ programmes }) => programmes)] },
    [
      { of: 'filter', programmes: facets.total },
      { of: 'dataset', programmes: facets.ofAll },
    ],
  ),
];
