import type { Cited } from './cited.ts';
import { noteOf } from './notes.ts';

/** RIS writes a date as 2026/11/25, parts not known left empty. */
function slashed(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return [year, month, day].join('/');
}

/** One dataset as RIS; its lines end as the format wants them. */
export function ris(cited: Cited): string {
  const { site, title, dataset, version, address, accessed, lang } = cited;
  const fields: readonly (readonly [tag: string, value: string])[] = [
    ['TY', 'DATA'],
    ['AU', site],
    ['TI', title],
    ['T2', dataset],
    ['PB', site],
    ['PY', version.slice(0, 4)],
    ['DA', slashed(version)],
    ['ET', version],
    ['LA', lang],
    ['UR', address],
    ['Y2', slashed(accessed)],
    ['N1', noteOf(cited, ['asOf', 'licence'])],
    ['ER', ''],
  ];
  return fields.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}
