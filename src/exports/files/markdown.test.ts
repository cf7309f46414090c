import { describe, expect, it } from 'vitest';
import { rowsHash } from '#tables/rows-hash.ts';
import { markdownFile } from './markdown.ts';
import { columns, content, places } from './tricky-content.ts';

/** The cells of a line of a table as GitHub Flavored Markdown parts them: at every `|` that is not escaped. */
const cellsOf = (line: string) =>
  line
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());

describe('A file in Markdown', () => {
  const lines = markdownFile(content).split('\n');
  const table = lines.filter((line) => line.startsWith('|'));

  it('holds a line a row, each with a cell a column, whatever stands in them', () => {
    expect(table).toHaveLength(places.rows.length + 2);
    for (const line of table) expect(cellsOf(line)).toHaveLength(columns.length);
    expect(cellsOf(table[0] ?? '')).toEqual(columns.map(({ name }) => name));
    expect(cellsOf(table[4] ?? '')[1]).toBe(String.raw`深圳<br>\*人工智能\* \_x000D\_`);
    expect(cellsOf(table[2] ?? '')[1]).toBe(String.raw`Wuhan, "the \| thoroughfare"`);
  });

  it('says above what it is, and below what is shown, how to cite it and what its rows hash to', () => {
    expect(lines[0]).toBe(String.raw`# Map \| of \*places\*`);
    expect(lines).toContain(`- Shown: ${content.statement.filter}`);
    expect(lines).toContain(`- How to cite: ${content.citation}`);
    expect(lines).toContain(`- 3 rows, SHA-256 ${rowsHash(places)}`);
  });
});
