import { describe, expect, it } from 'vitest';
import { csvFile } from './csv.ts';
import { columns, places } from './tricky-content.ts';

describe('A file in CSV', () => {
  it('begins with the mark by which Excel knows UTF-8, and then with the names of the columns', () => {
    const bytes = new TextEncoder().encode(csvFile(places));
    expect(Array.from(bytes.subarray(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes.slice(3)).split('\n')[0]).toBe(columns.map(({ name }) => name).join(','));
  });

  it('quotes commas, quotes and line breaks, keeps Han, runs no formula and leaves what is absent empty', () => {
    const [, ...lines] = csvFile(places).split('\n');
    expect(lines.join('\n')).toBe(
      [
        '420100,"Wuhan, ""the | thoroughfare""",114.3,30.6,3,true,2026-11-23,official,4',
        'CN-HB,"\'=HYPERLINK(""https://example.org"")",,,0,false,2026-11,single,1',
        '440300,"深圳\n*人工智能* _x000D_",114.06,22.54,-2,,,,',
        '',
      ].join('\n'),
    );
  });
});
