import { xmlElement } from '../xml.ts';
import { MAIN, XML_HEAD } from './ooxml.ts';

const DAY_FORMAT = '164';
const font = (...how: readonly string[]) =>
  xmlElement('font', {}, ...how, xmlElement('sz', { val: '11' }), xmlElement('name', { val: 'Calibri' }));
const format = (given: Readonly<Record<string, string>>, ...children: readonly string[]) =>
  xmlElement('xf', { numFmtId: '0', fontId: '0', fillId: '0', borderId: '0', ...given }, ...children);
const counted = (name: string, ...children: readonly string[]) =>
  xmlElement(name, { count: String(children.length) }, ...children);
const fill = (patternType: string) => xmlElement('fill', {}, xmlElement('patternFill', { patternType }));

/** How a cell can look; its number in a file is its place here. */
const FORMATS = {
  plain: format({ xfId: '0' }),
  bold: format({ xfId: '0', fontId: '1', applyFont: '1' }),
  day: format({ xfId: '0', numFmtId: DAY_FORMAT, applyNumberFormat: '1' }),
};
export type Look = keyof typeof FORMATS;
export const lookNumber = (look: Look): string => String(Object.keys(FORMATS).indexOf(look));

/** The part of a workbook that says how its cells look. Excel asks for the two fills and the border whether used or not. */
export const stylesXml = (): string =>
  XML_HEAD +
  xmlElement(
    'styleSheet',
    { xmlns: MAIN },
    counted('numFmts', xmlElement('numFmt', { numFmtId: DAY_FORMAT, formatCode: String.raw`yyyy\-mm\-dd` })),
    counted('fonts', font(), font(xmlElement('b', {}))),
    counted('fills', fill('none'), fill('gray125')),
    counted(
      'borders',
      xmlElement('border', {}, ...['left', 'right', 'top', 'bottom'].map((side) => xmlElement(side, {}))),
    ),
    counted('cellStyleXfs', format({})),
    counted('cellXfs', ...Object.values(FORMATS)),
    counted('cellStyles', xmlElement('cellStyle', { name: 'Normal', xfId: '0', builtinId: '0' })),
  );
