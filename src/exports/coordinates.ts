import type { Column, Table } from '#contract/table.ts';

/** Where a table's coordinates stand, in degrees of WGS 84; null where it has none. */
export function coordinatesIn(columns: readonly Column[]): { longitude: number; latitude: number } | null {
  const longitude = columns.findIndex(({ name }) => name === 'longitude');
  const latitude = columns.findIndex(({ name }) => name === 'latitude');
  return longitude < 0 || latitude < 0 ? null : { longitude, latitude };
}

export const hasCoordinates = ({ columns }: Pick<Table, 'columns'>): boolean => coordinatesIn(columns) !== null;
