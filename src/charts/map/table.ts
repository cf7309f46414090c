import type { Words } from '#words/words.ts';
import type { TableTwin } from '../chart.ts';
import type { Row, Rows } from './rows.ts';
import type { PlaceDesignation } from './standing.ts';

type Tell = (designations: readonly PlaceDesignation[]) => string[];

/** The map as a table: places, then provinces. */
export function tableOf({ places, provinces }: Rows, words: Words['charts']['map']['table'], tell: Tell): TableTwin {
  const row = ({ code, name, otherName, province, held, pending, designations, programmes, search, mark }: Row) => ({
    key: `${mark.kind} ${code}`,
    cells: [name, otherName, province, held, pending, programmes, search, tell(designations).join('; ')],
    mark,
  });
  return {
    caption: words.caption,
    columns: [
      { label: words.place, numeric: false },
      { label: words.otherName, numeric: false },
      { label: words.province, numeric: false },
      { label: words.held, numeric: true },
      { label: words.pending, numeric: true },
      { label: words.programmes, numeric: true },
      { label: words.search, numeric: false },
      { label: words.designations, numeric: false },
    ],
    rows: [...places, ...provinces].map(row),
  };
}
