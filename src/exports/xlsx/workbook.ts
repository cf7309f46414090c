import { strToU8, zipSync } from 'fflate';
import { xmlElement } from '../xml.ts';
import { MAIN, XML_HEAD } from './ooxml.ts';
import { SharedTexts } from './shared-texts.ts';
import { type Sheet, sheetXml } from './sheet-xml.ts';
import { stylesXml } from './styles.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const RELATIONS = 'application/vnd.openxmlformats-package.relationships+xml';
const PART = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** A ZIP keeps a local time, and none before 1980; the same one in all keeps equal workbooks equal to the byte. */
const ANY_TIME = new Date(1980, 0, 1);

interface Part {
  /** From the folder of the workbook. */
  readonly path: string;
  readonly kind: 'worksheet' | 'styles' | 'sharedStrings';
  readonly xml: string;
}

const idOf = (at: number) => `rId${at + 1}`;

function relations(targets: readonly (readonly [kind: string, path: string])[]): string {
  const links = targets.map(([kind, path], at) =>
    xmlElement('Relationship', { Id: idOf(at), Type: `${OFFICE}/${kind}`, Target: path }),
  );
  return XML_HEAD + xmlElement('Relationships', { xmlns: `${PACKAGE}/relationships` }, ...links);
}

function contentTypes(parts: readonly Part[]): string {
  const override = (path: string, kind: string) =>
    xmlElement('Override', { PartName: `/xl/${path}`, ContentType: `${PART}.${kind}+xml` });
  const rest = xmlElement('Default', { Extension: 'rels', ContentType: RELATIONS });
  const overrides = parts.map(({ path, kind }) => override(path, kind));
  const types = [rest, override('workbook.xml', 'sheet.main'), ...overrides];
  return XML_HEAD + xmlElement('Types', { xmlns: `${PACKAGE}/content-types` }, ...types);
}

function workbookXml(sheets: readonly Sheet[]): string {
  const named = sheets.map(({ name }, at) => xmlElement('sheet', { name, sheetId: String(at + 1), 'r:id': idOf(at) }));
  return XML_HEAD + xmlElement('workbook', { xmlns: MAIN, 'xmlns:r': OFFICE }, xmlElement('sheets', {}, ...named));
}

/** Sheets as an XLSX file (ECMA-376). */
export function workbookFile(sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
  const texts = new SharedTexts();
  const pages = sheets.map(
    (sheet, at): Part => ({ path: `worksheets/sheet${at + 1}.xml`, kind: 'worksheet', xml: sheetXml(sheet, texts) }),
  );
  const parts: readonly Part[] = [
    ...pages,
    { path: 'styles.xml', kind: 'styles', xml: stylesXml() },
    { path: 'sharedStrings.xml', kind: 'sharedStrings', xml: texts.xml() },
  ];
  const files = [
    ['[Content_Types].xml', contentTypes(parts)],
    ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbookXml(sheets)],
    ['xl/_rels/workbook.xml.rels', relations(parts.map(({ kind, path }) => [kind, path]))],
    ...parts.map(({ path, xml }) => [`xl/${path}`, xml] as const),
  ] as const;
  return zipSync(Object.fromEntries(files.map(([path, xml]) => [path, strToU8(xml)])), { mtime: ANY_TIME });
}
