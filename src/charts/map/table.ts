import type { MapWords } from '#words/map-words.ts';
import type { Named, TableTwin } from '../chart.ts';
import type { Row, Rows } from './rows.ts';
import type { PlaceDesignation } from './standing.ts';

/** What the shade of a province says, as a column of its own. */
interface ShadeColumn {
  readonly label: string;
  readonly tellOf: (row: Row) => string | null;
}
type Tell = (designations: readonly PlaceDesignation[]) => readonly Named[];

/** The map as a table: places, then provinces. */
export function tableOf(
  { places, provinces }: Rows,
  { table: words, since }: Pick<MapWords, 'table' | 'since'>,
  tell: Tell,
  shade: ShadeColumn | null = null,
  compared: string | null = null,
): TableTwin {
  const row = (told: Row): TableTwin['rows'][number] => {
    const { code, name, otherName, province, held, pending, designations, programmes, search, mark, appeared } = told;
    const shaded = shade === null ? [] : [shade.tellOf(told)];
    const came = compared === null ? [] : [appeared?.designations ?? 0, appeared?.programmes ?? 0];
    return {
      key: `${mark.kind} ${code}`,
      cells: [
        name,
        otherName,
        province && [{ text: province.name, to: { page: 'place', id: province.id } }],
        held,
        pending,
        programmes,
        ...came,
        search,
        ...shaded,
        tell(designations),
      ],
      mark,
    };
  };
  return {
    caption: words.caption,
    columns: [
      { label: words.place, numeric: false },
      { label: words.otherName, numeric: false },
      { label: words.province, numeric: false },
      { label: words.held, numeric: true },
      { label: words.pending, numeric: true },
      { label: words.programmes, numeric: true },
      ...(compared === null ? [] : [since.designations(compared), since.programmes(compared)]).map((label) => ({
        label,
        numeric: true,
      })),
      { label: words.search, numeric: false },
      ...(shade === null ? [] : [{ label: shade.label, numeric: false }]),
      { label: words.designations, numeric: false },
    ],
    rows: [...places, ...provinces].map(row),
  };
}
