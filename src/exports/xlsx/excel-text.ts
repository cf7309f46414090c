/**
 * A unit of UTF-16 that XML cannot hold or would change (a carriage return becomes a line feed, half a pair is lost), or what
 * reads like the mark of one. Excel writes it as `_xHHHH_`: ECMA-376, part 1, 22.9.2.19 (ST_Xstring).
 */
const HIDDEN = /[^\t\n\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]|_(?=x[0-9a-fA-F]{4}_)/gu;

const marked = (unit: string) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** A text as a cell holds it. */
export const excelText = (text: string): string => text.replaceAll(HIDDEN, marked);

/** The text of a cell. */
export const fromExcelText = (text: string): string =>
  text.replaceAll(/_x([0-9a-fA-F]{4})_/g, (_, unit: string) => String.fromCharCode(Number.parseInt(unit, 16)));
