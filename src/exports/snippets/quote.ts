/** A word of a POSIX shell that stands for the text, whatever is in it. */
export const shellWord = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** The text as a literal of JavaScript, Python 3 and R alike: all three read JSON's escapes. */
export const literal = (text: string): string => JSON.stringify(text);
