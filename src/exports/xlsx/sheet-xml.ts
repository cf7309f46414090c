import { xmlElement } from '../xml.ts';
import { MAIN, XML_HEAD } from './ooxml.ts';
import type { SharedTexts } from './shared-texts.ts';
import { type Look, lookNumber } from './styles.ts';

export interface WrittenCell {
  readonly value: string | number | boolean | null;
  readonly look: Look;
}

export interface Sheet {
  /** As `sheetName` allows it, and no other sheet's. */
  readonly name: string;
  /** How wide each column is, in signs. */
  readonly widths: readonly number[];
  /** How many rows stay in sight at the top. */
  readonly frozen: number;
  readonly rows: readonly (readonly WrittenCell[])[];
}

function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnName(Math.floor(at / 26) - 1) + letter;
}

function cellXml({ value, look }: WrittenCell, address: string, texts: SharedTexts): string {
  if (value === null) return '';
  const cell = (type: Readonly<Record<string, string>>, told: string) =>
    xmlElement('c', { r: address, s: lookNumber(look), ...type }, xmlElement('v', {}, told));
  if (typeof value === 'string') return cell({ t: 's' }, String(texts.numberOf(value)));
  return typeof value === 'boolean' ? cell({ t: 'b' }, value ? '1' : '0') : cell({}, String(value));
}

function viewXml(frozen: number): string {
  const topLeftCell = `A${frozen + 1}`;
  const pane = xmlElement('pane', { ySplit: String(frozen), topLeftCell, activePane: 'bottomLeft', state: 'frozen' });
  return xmlElement('sheetView', { workbookViewId: '0' }, ...(frozen > 0 ? [pane] : []));
}

/** A sheet as its part of a workbook; what it says goes to `texts`. */
export function sheetXml({ widths, frozen, rows }: Sheet, texts: SharedTexts): string {
  const columns = widths.map((width, at) =>
    xmlElement('col', { min: String(at + 1), max: String(at + 1), width: String(width), customWidth: '1' }),
  );
  const lines = rows.map((cells, row) =>
    xmlElement(
      'row',
      { r: String(row + 1) },
      ...cells.map((cell, at) => cellXml(cell, `${columnName(at)}${row + 1}`, texts)),
    ),
  );
  return (
    XML_HEAD +
    xmlElement(
      'worksheet',
      { xmlns: MAIN },
      xmlElement('sheetViews', {}, viewXml(frozen)),
      xmlElement('cols', {}, ...columns),
      xmlElement('sheetData', {}, ...lines),
    )
  );
}
