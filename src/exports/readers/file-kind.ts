import { csvParseRows } from 'd3-dsv';
import { isPng } from '../picture-metadata/png-chunks.ts';

export type FileKind = 'png' | 'svg' | 'xlsx' | 'geojson' | 'datapackage' | 'json' | 'csv';

/** How a ZIP begins, as a workbook is one. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COLUMN = /^[a-z][a-z0-9_]*$/;

/** By what each form of JSON is known. */
const KEYS = { geojson: 'features', datapackage: 'resources', json: 'data' } as const;

function jsonKind(text: string): FileKind | null {
  try {
    const value: unknown = JSON.parse(text);
    const has = (key: string) => typeof value === 'object' && value !== null && Object.hasOwn(value, key);
    return (['geojson', 'datapackage', 'json'] as const).find((kind) => has(KEYS[kind])) ?? null;
  } catch {
    return null;
  }
}

/** Which of our forms a file is in, by what it holds and never by its name; null where it is in none. */
export function fileKind(bytes: Uint8Array): FileKind | null {
  if (isPng(bytes)) return 'png';
  if (ZIP.every((byte, at) => bytes[at] === byte)) return 'xlsx';
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).trimStart();
  } catch {
    return null; // Not UTF-8: no text of ours.
  }
  if (text.startsWith('<')) return text.includes('<svg') ? 'svg' : null;
  if (text.startsWith('{')) return jsonKind(text);
  const [names = []] = csvParseRows(text.slice(0, text.search(/[\r\n]|$/)));
  return names.length > 1 && names.every((name) => COLUMN.test(name)) ? 'csv' : null;
}
