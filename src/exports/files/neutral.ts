/** A spreadsheet would take a text that begins so for a formula, or for a text made neutral. */
const FORMULA = /^'*[=+\-@\t\r]/;

/** The text so that no spreadsheet runs it: an apostrophe stands before what would begin a formula. */
export const neutral = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The text as it was before it was made neutral. */
export const asWritten = (text: string): string => (text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text);
