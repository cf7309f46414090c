import { strFromU8, unzipSync } from 'fflate';
import { fromExcelText } from '../xlsx/excel-text.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** A day is the number Excel counts it by. */
export type SheetCell = string | number | boolean | null;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescaped = (text: string) =>
  text.replaceAll(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name: string = '') =>
    hex || decimal ? String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)) : (ENTITIES[name] ?? whole),
  );

interface Element {
  readonly attributes: ReadonlyMap<string, string>;
  readonly inside: string;
}

/** The elements of a name that hold none of their own name: true of all that is read here. */
function* elements(xml: string, name: string): Generator<Element> {
  for (const [, head = '', inside = ''] of xml.matchAll(
    new RegExp(`<${name}(?=[\\s/>])((?:[^>"]|"[^"]*")*?)(?:/>|>(.*?)</${name}>)`, 'gs'),
  )) {
    const pairs = [...head.matchAll(/([\w:]+)="([^"]*)"/g)];
    yield { attributes: new Map(pairs.map(([, key = '', value = '']) => [key, unescaped(value)])), inside };
  }
}

/** A text that is kept in runs, without how it is spoken. */
function textIn(xml: string): string {
  const runs = [...elements(xml.replaceAll(/<rPh\b.*?<\/rPh>/gs, ''), 't')];
  return fromExcelText(unescaped(runs.map(({ inside }) => inside).join('')));
}

const columnAt = (address: string) =>
  [...address.replaceAll(/\d/g, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function cellIn({ attributes, inside }: Element, texts: readonly string[]): SheetCell {
  const kind = attributes.get('t') ?? 'n';
  if (kind === 'inlineStr') return textIn(inside);
  const [value] = elements(inside, 'v');
  if (value === undefined) return null;
  if (kind === 's') return texts[Number(value.inside)] ?? null;
  if (kind === 'b') return value.inside === '1';
  return kind === 'n' ? Number(value.inside) : fromExcelText(unescaped(value.inside));
}

/** Opens an XLSX file: from it, the cells of a sheet by its name, row by row; null where there is no such sheet. */
export function openWorkbook(bytes: Uint8Array): (sheet: string) => SheetCell[][] | null {
  let files: ReturnType<typeof unzipSync>;
  try {
    files = unzipSync(bytes);
  } catch (cause) {
    throw new UnreadableFile('It is no XLSX file', { cause });
  }
  const part = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  const targets = new Map(
    [...elements(part('xl/_rels/workbook.xml.rels'), 'Relationship')].map(({ attributes }) => [
      attributes.get('Id'),
      attributes.get('Target')?.replace(/^\/xl\//, ''),
    ]),
  );
  const texts = [...elements(part('xl/sharedStrings.xml'), 'si')].map(({ inside }) => textIn(inside));
  return (name) => {
    const sheets = [...elements(part('xl/workbook.xml'), 'sheet')];
    const sheet = sheets.find(({ attributes }) => attributes.get('name') === name);
    if (sheet === undefined) return null;
    return [...elements(part(`xl/${targets.get(sheet.attributes.get('r:id'))}`), 'row')].map(({ inside }) => {
      const cells: SheetCell[] = [];
      for (const cell of elements(inside, 'c')) cells[columnAt(cell.attributes.get('r') ?? '')] = cellIn(cell, texts);
      return cells;
    });
  };
}
