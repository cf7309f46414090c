import type { SectorList } from '#contract/answers/catalogue.ts';
import type { Sector } from '#contract/entities/sector.ts';
import { makeTable, type Table } from '#contract/table.ts';
import { DEPTHS, SECTOR_GROUPS } from '#contract/vocabulary.ts';
import { bilingual, grade, integer, listed, type Made, term, text, truth } from './columns.ts';
import { deadlinesTable } from './deadlines-table.ts';

export const sectorColumns: readonly Made<Sector>[] = [
  text('sector', ({ id }) => id),
  ...bilingual<Sector>('name', ({ name }) => name),
  term('group', SECTOR_GROUPS, ({ group }) => group),
  text('parent', ({ parent }) => parent),
  text('overlaps', ({ overlaps }) => listed(overlaps)),
  truth('headline', ({ headline }) => headline),
  truth('in_resonance', ({ inResonance }) => inResonance),
  truth('in_resonance_doubtful', ({ inResonanceDoubtful }) => inResonanceDoubtful),
  text('gbt_4754', ({ gbt4754 }) => listed(gbt4754)),
  text('isic_4', ({ isic4 }) => listed(isic4)),
  text('note', ({ note }) => note),
];

type Listed = SectorList[number];

/** Every sector with how far programmes name it; then what is due next in each. */
export const sectorListTables = (sectors: SectorList): [Table, ...Table[]] => [
  makeTable<Listed>(
    'sectors',
    {
      key: ['sector'],
      columns: [
        ...sectorColumns,
        integer('programmes', ({ programmes }) => programmes),
        integer('dedicated', ({ dedicated }) => dedicated),
        grade('depth', DEPTHS, ({ deepest }) => (deepest === 0 ? null : deepest)),
        integer('figures', ({ figures }) => figures),
      ],
    },
    sectors,
  ),
  deadlinesTable(sectors.flatMap(({ id, deadlines }) => deadlines.map((deadline) => ({ sector: id, deadline })))),
];
