import type { Figure } from '#contract/entities/figure.ts';
import { makeTable, type Table } from '#contract/table.ts';
import { BASES, SOURCE_KINDS } from '#contract/vocabulary.ts';
import { bilingual, number, term, text, truth } from './columns.ts';

/** Outcomes and baselines, each once, with the page that states it. */
export const figuresTable = (figures: readonly Figure[]): Table =>
  makeTable<Figure>(
    'figures',
    {
      key: ['figure'],
      columns: [
        text('figure', ({ id }) => id),
        text('sector', ({ sector }) => sector),
        ...bilingual<Figure>('metric', ({ metric }) => metric),
        text('operator', ({ operator }) => operator),
        number('value', ({ value }) => value),
        text('unit', ({ unit }) => unit),
        text('unit_note', ({ unitNote }) => unitNote),
        text('date', ({ asOf }) => asOf),
        text('covers', ({ scope }) => scope),
        text('series', ({ series }) => series),
        term('basis', BASES, ({ basis }) => basis),
        text('note', ({ note }) => note),
        text('outlet', ({ source }) => source.outlet),
        text('source_title', ({ source }) => source.title),
        text('url', ({ source }) => source.url),
        text('language', ({ source }) => source.lang),
        text('published', ({ source }) => source.published),
        term('source_kind', SOURCE_KINDS, ({ source }) => source.kind),
        truth('seen', ({ source }) => source.seen),
        truth('linkable', ({ source }) => source.linkable),
      ],
    },
    [...new Map(figures.map((figure) => [figure.id, figure])).values()],
  );
