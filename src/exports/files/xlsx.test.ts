import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { BASES } from '#contract/vocabulary.ts';
import { rowsHash } from '#tables/rows-hash.ts';
import { columnWordsFor } from '#words/column-words.ts';
import { columns, content, other, places } from './tricky-content.ts';
import { xlsxFile } from './xlsx.ts';

describe('A file in XLSX', () => {
  const open = () => readExcelFile(Buffer.from(xlsxFile(content)));

  it('holds a sheet that says what it is, then a sheet a table', async () => {
    const sheets = await open();
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['README', 'places', 'other']);
    const readme = sheets[0]?.data ?? [];
    const said = new Map(readme.map(([label, ...values]) => [label, values]));
    const { statement, citation } = content;
    expect(said.get('Title')?.[0]).toBe(statement.title);
    expect(said.get('What it says')?.[0]).toBe(`'${statement.headline}`);
    expect(said.get('Shown')?.[0]).toBe(statement.filter);
    expect(said.get('Dataset version')?.[0]).toEqual(statement.version);
    expect(said.get('Link')?.[0]).toBe(statement.link);
    expect(said.get('How to cite')?.[0]).toBe(citation);
    expect(said.get('Licence')?.[0]).toContain(statement.licence.url);
    expect(readme.filter(([label]) => label === 'Source').map((row) => row[1])).toEqual(statement.sources);
    expect(readme).toContainEqual(['places', 3, rowsHash(places), null, null, null]);
    expect(readme).toContainEqual(['other', 2, rowsHash(other), null, null, null]);
    const [label = '', meaning = ''] = columnWordsFor('en')['title_en'] ?? [];
    expect(readme).toContainEqual(['places', 'title_en', 'text', label, meaning, null]);
    const basis = readme.find(([sheet, column]) => sheet === 'places' && column === 'basis');
    expect(basis?.[5]).toContain(`official = ${BASES.official.en}`);
  });

  it('keeps numbers, truths and full days as such, partial dates as texts, and runs no formula', async () => {
    const sheet = (await open())[1]?.data;
    expect(sheet?.[0]).toEqual(columns.map(({ name }) => name));
    expect(sheet?.[1]).toEqual([
      '420100',
      'Wuhan, "the | thoroughfare"',
      114.3,
      30.6,
      3,
      true,
      new Date('2026-11-23T00:00:00Z'),
      'official',
      4,
    ]);
    expect(sheet?.[2]).toEqual([
      'CN-HB',
      `'${String(places.rows[1]?.[1])}`,
      null,
      null,
      0,
      false,
      '2026-11',
      'single',
      1,
    ]);
    expect(sheet?.[3]?.[1]).toBe('深圳\n*人工智能* _x000D_');
  });
});
