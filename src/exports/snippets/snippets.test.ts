import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { writeQueryString } from '#contract/filter/query-string.ts';
import type { Column } from '#contract/table.ts';
import { curl } from './curl.ts';
import { python } from './python.ts';
import type { Query } from './query.ts';
import { literal, shellWord } from './quote.ts';
import { r } from './r.ts';
import { SNIPPET_NAMES, SNIPPETS } from './snippets.ts';

const COLUMNS: readonly Column[] = [
  { name: 'programme', type: 'string' },
  { name: 'targets', type: 'integer' },
  { name: 'share', type: 'number' },
  { name: 'headline', type: 'boolean' },
  { name: 'issued', type: 'date' },
];

function queryOf(q: string, columns: readonly Column[] | null = COLUMNS): Query {
  const json = `https://example.org/api/v1/programmes?${writeQueryString([['q', q]])}`;
  return {
    title: 'Programmes',
    json,
    inPages: false,
    csv: columns && { address: `${json}&format=csv`, columns, file: `resonance_${q}.csv` },
    file: 'resonance.json',
  };
}

/** The words of a line as a POSIX shell reads them (2.2 Quoting), where it has no more than plain and single-quoted text. */
function shellWords(line: string): string[] {
  const words: string[] = [];
  let at = 0;
  while (at < line.length) {
    let word = '';
    while (at < line.length && line[at] !== ' ') {
      if (line[at] === "'") {
        const end = line.indexOf("'", at + 1);
        if (end < 0) throw new SyntaxError('A quotation is left open');
        word += line.slice(at + 1, end);
        at = end + 1;
      } else if (line[at] === '\\') {
        word += line[at + 1] ?? '';
        at += 2;
      } else {
        if (!/[\w./:=-]/.test(line[at] ?? '')) throw new SyntaxError(`The shell would act on ${line[at]}`);
        word += line[at];
        at += 1;
      }
    }
    words.push(word);
    at += 1;
  }
  return words;
}

const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.constantFrom("'", '"', '\\', '$(x)', '`', '!', '&', '\n', '%', '钢', '{a,b}', '[1-3]'),
    ),
  )
  .map((parts) => parts.join('').toWellFormed());
const LITERAL = /"(?:[^"\\\n]|\\.)*"/g;
const literals = (code: string) => (code.match(LITERAL) ?? []).map((text) => v.parse(v.string(), JSON.parse(text)));

describe('Quoting', () => {
  it('gives a shell the very text, whatever is in it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(shellWords(shellWord(text))).toEqual([text]);
      }),
    );
  });

  it('gives the other languages one literal on one line that reads as the very text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(literal(text)).not.toMatch(/[\r\n]/);
        expect(literals(literal(text))).toEqual([text]);
      }),
    );
  });
});

describe('The code that asks a question', () => {
  it('holds the whole address in every language, for any query', () => {
    fc.assert(
      fc.property(anyText, (q) => {
        const query = queryOf(q);
        const [comment, line = ''] = curl({ ...query, csv: null }).split('\n');
        expect(comment).toBe('# Programmes');
        expect(shellWords(line)).toEqual(['curl', '--fail', '--output', 'resonance.json', query.json]);
        for (const write of [python, r]) expect(literals(write(query))).toContain(query.csv?.address);
        expect(literals(SNIPPETS.javascript(query))).toEqual([query.json]);
      }),
    );
  });

  it('asks for nothing that curl would take for many addresses', () => {
    fc.assert(
      fc.property(anyText, (q) => {
        expect(queryOf(q).json).not.toMatch(/[[\]{}\s"]/);
      }),
    );
  });

  it('saves the rows under the name of their file', () => {
    const [, line = ''] = curl(queryOf('it’s')).split('\n');
    expect(shellWords(line)).toContain('resonance_it’s.csv');
  });

  it('says in Python of what type each column is, and that nothing but an empty cell is absent', () => {
    expect(python(queryOf('steel'))).toBe(`# Programmes
import pandas as pd

rows = pd.read_csv(
    "https://example.org/api/v1/programmes?q=steel&format=csv",
    encoding="utf-8-sig",
    keep_default_na=False,
    na_values=[""],
    dtype={
        "programme": "string",
        "targets": "Int64",
        "share": "Float64",
        "headline": "boolean",
    },
    parse_dates=["issued"],
)
`);
  });

  it('names no days in Python where no column has them', () => {
    expect(python(queryOf('steel', COLUMNS.slice(0, 2)))).not.toContain('parse_dates');
  });

  it('says in R of what class each column is', () => {
    expect(r(queryOf('steel'))).toBe(`# Programmes
rows <- read.csv(
  "https://example.org/api/v1/programmes?q=steel&format=csv",
  fileEncoding = "UTF-8-BOM",
  na.strings = "",
  check.names = FALSE,
  colClasses = c(
    "programme" = "character",
    "targets" = "integer",
    "share" = "numeric",
    "headline" = "logical",
    "issued" = "Date"
  )
)
`);
  });

  it('goes on to the next page in JavaScript where a list comes in pages, and never twice to one', async () => {
    const query = { ...queryOf('steel'), inPages: true };
    const asked: string[] = [];
    const answers = [
      { data: { items: [1, 2] }, links: { next: '/api/v1/programmes?after=x' } },
      { data: { items: [3] }, links: {} },
    ];
    const ask = (address: string) => {
      asked.push(address);
      return Promise.resolve({ ok: true, json: () => Promise.resolve(answers.shift()) });
    };
    const code = `export const run = async (fetch) => {\n${SNIPPETS.javascript(query)}return items;\n};`;
    const module: unknown = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    const { run } = v.parse(v.object({ run: v.function() }), module);
    expect(await run(ask)).toEqual([1, 2, 3]);
    expect(asked).toEqual([query.json, 'https://example.org/api/v1/programmes?after=x']);
  });

  it('asks for the answer itself where it has no rows', () => {
    const query = queryOf('steel', null);
    for (const name of SNIPPET_NAMES) expect(SNIPPETS[name](query)).toContain(query.json);
    expect(SNIPPETS.python(query)).toContain('["data"]');
    expect(SNIPPETS.r(query)).toContain('$data');
  });
});
