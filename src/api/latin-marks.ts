/** Marks that fonts for Chinese draw as broad as a Han character, beside Latin letters, and what stands there instead. */
const MARKS = [
  [/(?<=[\w.,:;!?)%])[’]/g, "'"],
  [/[‘](?=[\w(])/g, "'"],
  [/[“](?=[\w(])/g, '"'],
  [/(?<=[\w.,:;!?)%])[”]/g, '"'],
  [/(?<=[\w.,:;!?)%])…/g, '...'],
] as const;

/** The SVG with the quotes and dots of its Latin texts in their plain forms, for a font that has only the broad ones. */
export function latinMarks(svg: string): string {
  return svg.replaceAll(/(<text\b[^>]*>)([^<]*)/g, (_, tag: string, text: string) => {
    return tag + MARKS.reduce((written, [mark, plain]) => written.replaceAll(mark, plain), text);
  });
}
