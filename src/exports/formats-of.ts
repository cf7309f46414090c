import type { EndpointName } from '#contract/endpoints.ts';
import { FORMAT_NAMES, type Format } from '#contract/formats.ts';
import type { Table } from '#contract/table.ts';
import { hasCoordinates } from './coordinates.ts';

/** Endpoints that answer with a table of coordinates, told without an answer; tests hold them against the answers. */
const LOCATED: readonly EndpointName[] = ['cities', 'place'];

/** The forms an endpoint answers in. */
export const formatsOf = (name: EndpointName): readonly Format[] =>
  FORMAT_NAMES.filter((format) => format !== 'geojson' || LOCATED.includes(name));

/** The tables of an answer that can come first in a form; where it holds one, that is the one it holds. */
export const tablesIn = (format: Format, tables: readonly Table[]): readonly Table[] =>
  format === 'geojson' ? tables.filter(hasCoordinates) : tables;
