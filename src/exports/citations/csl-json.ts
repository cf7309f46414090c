import { citationKey } from './citation-key.ts';
import type { Cited } from './cited.ts';
import { noteOf } from './notes.ts';

const dateOf = (date: string) => ({ 'date-parts': [date.split('-').map(Number)] });

/** CSL-JSON 1.0, a list of one item: what Zotero, Pandoc and citeproc read. */
export function cslJson(cited: Cited): string {
  const { site, title, dataset, version, address, accessed, lang } = cited;
  const item = {
    id: citationKey(cited),
    type: 'dataset',
    title,
    author: [{ literal: site }],
    publisher: site,
    'container-title': dataset,
    version,
    issued: dateOf(version),
    accessed: dateOf(accessed),
    URL: address,
    language: lang,
    note: noteOf(cited, ['asOf', 'licence']),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
