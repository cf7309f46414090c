import { escapeHtml } from './escape-html.ts';

/** The content of a tooltip as safe HTML: a heading in bold, then one line for each text; an empty text is left out. */
export function tip(heading: string, lines: readonly string[]): string {
  const rest = lines.filter((entry) => entry !== '').map((entry) => `<br>${escapeHtml(entry)}`);
  return `<strong>${escapeHtml(heading)}</strong>${rest.join('')}`;
}
