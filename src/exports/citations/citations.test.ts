import { Cite } from '@citation-js/core';
import fc from 'fast-check';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DatasetInfo } from '#contract/entities/dataset-info.ts';
import { type Filter, NO_FILTER } from '#contract/filter/filter.ts';
import { apa } from './apa.ts';
import { bibtex } from './bibtex.ts';
import { chicago } from './chicago.ts';
import { citationKey } from './citation-key.ts';
import { type Cited, citedOf } from './cited.ts';
import { cslJson } from './csl-json.ts';
import { gbt7714 } from './gbt7714.ts';
import { ris } from './ris.ts';

const info: DatasetInfo = {
  id: 'programmes',
  title: { en: 'Programmes of China, 2015–2026', zh: '中国项目' },
  description: { en: 'All', zh: '全部' },
  version: '2026-11-25',
  asOf: '2026-11-24',
  licence: { id: 'CC-BY-4.0', title: 'Creative Commons', url: 'https://example.org/by' },
  credits: [],
};
const ADDRESS = 'https://example.org/?sector=steel&q=%E9%92%A2%25_x&from=2020&asOf=2024-06';
const STEEL: Filter = { ...NO_FILTER, sector: ['steel'], from: '2020', asOf: '2024-06' };

const cite = (title: string, filter: Filter = NO_FILTER) =>
  citedOf({
    view: 'heatmap',
    title,
    filter,
    setsAside: ['from', 'to'],
    nameOf: (key, value) => (key === 'sector' && value === 'steel' ? { en: 'Steel', zh: '钢铁' } : undefined),
    info,
    address: ADDRESS,
    accessed: '2026-11-26',
  });
const cited = cite('When', STEEL);

const DateParts = v.object({ 'date-parts': v.tuple([v.tuple([v.number(), v.number(), v.number()])]) });
const Item = v.object({
  title: v.string(),
  type: v.string(),
  author: v.array(v.union([v.object({ family: v.string() }), v.object({ literal: v.string() })])),
  publisher: v.string(),
  URL: v.string(),
  note: v.string(),
  version: v.optional(v.string()),
  accessed: DateParts,
  issued: v.object({ 'date-parts': v.tuple([v.array(v.number())]) }),
});
/** The form is named: a title that looks like another form would be read as that. */
const READ_AS = { bibtex: '@biblatex/text', ris: '@ris/file', cslJson: '@else/json' } as const;
const WRITE = { bibtex, ris, cslJson };
const readBack = (form: keyof typeof READ_AS, work: Cited) =>
  v.parse(v.tuple([Item]), new Cite(WRITE[form](work), { forceType: READ_AS[form] }).data)[0];

/** Signs that mean something to one of the forms, beside any others. */
const anyTitle = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
      fc.constantFrom(
        '"',
        "'",
        '{',
        '}',
        '{{',
        '\\',
        '%',
        '&',
        '$',
        '#',
        '_',
        '~',
        '^',
        '--',
        '``',
        "''",
        '<<',
        ',,',
        '?`',
        '\n',
        '\r\n',
        '\n\n',
      ),
      fc.constantFrom(
        'ER  - ',
        '\r\nTY  - BOOK',
        '@book{',
        '},',
        '钢铁',
        '𠮷',
        '“人工智能＋”',
        '\u2028',
        '\\textbf{x}',
        '\\n',
      ),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => `A${parts.join('')}z`);

beforeAll(async () => {
  await import('@citation-js/plugin-bibtex');
  await import('@citation-js/plugin-ris');
  await import('@citation-js/plugin-csl');
});

describe('What is cited', () => {
  it('is the title with its filter in words, the day of the facts told apart', () => {
    expect(cited.title).toBe('When (Steel; marked: since 2020)');
    expect(cited.asOf).toBe('2024-06');
  });

  it('is the title alone where nothing narrows it, as of the day pages were read', () => {
    expect(cite('Steel')).toMatchObject({ title: 'Steel', asOf: '2026-11-24', version: '2026-11-25' });
  });

  it('states no fact of a day after the one up to which pages were read', () => {
    for (const asOf of ['2027', '2026', '2026-11-25']) {
      expect(cite('Steel', { ...NO_FILTER, asOf }).asOf).toBe('2026-11-24');
    }
  });

  it('takes its texts from the language it was read in', () => {
    expect(cite('何时', { ...STEEL, lang: 'zh' })).toMatchObject({ dataset: '中国项目', lang: 'zh' });
  });
});

describe('Citations for readers', () => {
  it('follow APA 7 as citeproc does, but for what citeproc leaves out of works with a date: the day of access', () => {
    const [item] = v.parse(v.tuple([v.record(v.string(), v.unknown())]), JSON.parse(cslJson(cited)));
    const { publisher: _sameAsAuthor, ...work } = item;
    const oracle = new Cite({ ...work, version: '2026-11-25, facts as of 2024-06' });
    const text = oracle.format('bibliography', { template: 'apa', lang: 'en-US' }).trim();
    expect(apa(cited)).toBe(text.replace('https:', 'Retrieved November 26, 2026, from https:'));
  });

  it('follow Chicago 17', () => {
    expect(chicago(cited)).toBe(
      `Resonance. “When (Steel; marked: since 2020).” In Programmes of China, 2015–2026, version 2026-11-25, facts as of 2024-06. Accessed November 26, 2026. ${ADDRESS}.`,
    );
  });

  it('put no second full stop and no double quotation marks into a quoted title of Chicago', () => {
    expect(chicago(cite('Where is “AI”?'))).toContain('“Where is ‘AI’?” In ');
  });

  it('follow GB/T 7714—2015: an online database, the day of its version, the day of access', () => {
    expect(gbt7714(cited)).toBe(
      `Resonance. When (Steel; marked: since 2020): facts as of 2024-06[DB/OL]//Programmes of China, 2015–2026. Version 2026-11-25. (2026-11-25)[2026-11-26]. ${ADDRESS}`,
    );
  });
});

describe('Citations for programs', () => {
  it.each(['bibtex', 'ris', 'cslJson'] as const)('say the same of the work as %s', (form) => {
    const item = readBack(form, cited);
    expect(item).toMatchObject({ title: cited.title, URL: ADDRESS, accessed: { 'date-parts': [[2026, 11, 26]] } });
    expect(item.author.map((name) => Object.values(name))).toEqual([['Resonance']]);
    expect(item.issued['date-parts'][0].slice(0, 2)).toEqual([2026, 11]);
    expect(`${item.version} ${item.note}`).toContain('2026-11-25');
    expect(item.note).toContain('Facts as of 2024-06. Licence: CC-BY-4.0');
  });

  it('are of a dataset where the form knows the kind', () => {
    expect((['ris', 'cslJson'] as const).map((form) => readBack(form, cited).type)).toEqual(['dataset', 'dataset']);
  });

  it('bring any title through BibTeX, RIS and CSL-JSON', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        const work = cite(title);
        for (const form of ['bibtex', 'ris', 'cslJson'] as const) expect(readBack(form, work).title).toBe(work.title);
      }),
      { numRuns: 300 },
    );
  });

  it('write for TeX what TeX would take for a command', () => {
    expect(bibtex(cite(String.raw`50 % of A_B & $1 #2 {x} \n ~ ^ --`))).toContain(
      String.raw`title = {{50 \% of A\_B \& \$1 \#2 {\textbraceleft}x{\textbraceright} {\textbackslash}n {\textasciitilde} {\textasciicircum} -{-}}},`,
    );
  });

  it('leave no brace open in BibTeX, whatever the title', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        const depths = [...bibtex(cite(title))].map((sign) => (sign === '{' ? 1 : sign === '}' ? -1 : 0));
        let depth = 0;
        expect(Math.min(...depths.map((step) => (depth += step)))).toBe(0);
        expect(depth).toBe(0);
      }),
    );
  });

  it('end every line of RIS as the format wants it, with no line but those of its fields', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        const lines = ris(cite(title)).split('\r\n');
        expect(lines.pop()).toBe('');
        expect(lines.every((line) => /^[A-Z][A-Z0-9] {2}- [^\r\n]*$/.test(line))).toBe(true);
        expect([lines[0], lines.at(-1)]).toEqual(['TY  - DATA', 'ER  - ']);
      }),
    );
  });

  it('say a version that is known only to its month or year', () => {
    const month: Cited = { ...cited, version: '2026-11' };
    expect(readBack('bibtex', month).issued['date-parts']).toEqual([[2026, 11]]);
    expect(bibtex({ ...cited, version: '2026' })).not.toContain('month');
    expect(ris(month)).toContain('DA  - 2026/11/\r\n');
  });
});

describe('The key of a citation', () => {
  it('is the same for the same address and version, however it was titled', () => {
    expect(citationKey(cite('One'))).toBe(citationKey(cite('Other')));
    expect(citationKey({ ...cited, address: 'https://example.org/sectors/steel' })).toBe(
      'resonance-sectors-steel-2026-11-25',
    );
  });

  it('tells addresses in any script apart, in letters that every program takes', () => {
    const key = (q: string) => citationKey({ ...cited, address: `https://example.org/?q=${encodeURIComponent(q)}` });
    expect(key('钢')).not.toBe(key('铁'));
    expect(key('钢, "x"{}')).toMatch(/^[A-Za-z0-9-]+$/);
  });
});
