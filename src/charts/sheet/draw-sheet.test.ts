import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TOKENS } from '../tokens.ts';
import { drawSheet, type SheetLook } from './draw-sheet.ts';
import { boxChart, CONTEXT, STATEMENT } from './sheet.fixture.ts';

const LOOK: SheetLook = { width: 1_200, height: 675, theme: 'light', transparent: false };
const tall = boxChart(() => 1_000);
const sheet = (look: Partial<SheetLook> = {}, statement = {}, draw = tall, context = CONTEXT) =>
  drawSheet({ draw, context, statement: { ...STATEMENT, ...statement }, look: { ...LOOK, ...look } });

/** Names of elements that are not closed, or closed without being open; a bare `&` is told too. */
function faultsIn(svg: string): readonly string[] {
  const open: string[] = [];
  const faults = [...svg.matchAll(/&(?!(?:amp|lt|gt|quot|#39);)/g)].map(() => '&');
  for (const [, end, name = '', alone] of svg.matchAll(/<(\/?)([\w:]+)(?:"[^"]*"|[^">])*?(\/?)>/g)) {
    if (end === '/') {
      if (open.pop() !== name) faults.push(name);
    } else if (alone !== '/') open.push(name);
  }
  return [...faults, ...open];
}

/** Where the chart stands on the sheet, and the rule above the foot. */
function placesIn(svg: string) {
  const [, x, y, scale = '1'] =
    /<g transform="translate\(([\d.]+) ([\d.]+)\)(?: scale\(([\d.]+)\))?"><g clip-path/.exec(svg) ?? [];
  const [, width, height] = /<clipPath id="sheet-chart"><rect width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  const box = { left: Number(x), top: Number(y), width: Number(width), height: Number(height) };
  const rules = [...svg.matchAll(/<rect x="[\d.]+" y="([\d.]+)" width="[\d.]+" height="1"/g)].map(([, at]) =>
    Number(at),
  );
  return {
    right: box.left + box.width * Number(scale),
    bottom: box.top + box.height * Number(scale),
    rule: rules.at(-1) ?? 0,
    ...box,
  };
}
const wordsIn = (svg: string) =>
  [...svg.matchAll(/<text [^>]*>([^<]*)</g)]
    .map(([, words]) => words)
    .join(' ')
    .replaceAll('\u00a0', ' ');

describe('A sheet', () => {
  it('says what it is: title, news, filter, how to read it, day, version, sources, licence, link', () => {
    const words = wordsIn(sheet({ width: 2_400, height: null }).svg);
    const { title, headline, filter, sources, licence } = STATEMENT;
    for (const told of [
      title,
      headline,
      filter,
      'A box is a box.',
      'As of November 2026 · dataset version 2026-11-25',
      ...sources,
      licence.title,
    ])
      expect(words).toContain(told);
    expect(words).toContain('https://example.org/?sector=steel&amp;from=2024');
  });

  it('speaks of nothing that only a living chart can do', () => {
    expect(wordsIn(sheet().svg)).not.toContain('Choose the box.');
  });

  it('asks for a chart that dates what the page would call today', () => {
    const asked: (boolean | undefined)[] = [];
    sheet({}, {}, (context) => {
      asked.push(context.kept);
      return tall(context);
    });
    expect(asked.length).toBeGreaterThan(0);
    expect(asked).toEqual(asked.map(() => true));
  });

  it('is well-formed, in a language, with a title and a description, whatever the words', () => {
    const { svg } = sheet({}, { filter: `“<x> & \u000b"y"'” · 钢铁` });
    expect(faultsIn(svg)).toEqual([]);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"[^>]* xml:lang="en"/);
    expect(svg).toContain(`<title>${STATEMENT.headline}</title><desc>A box.</desc>`);
    expect(sheet({}, {}, tall, { ...CONTEXT, lang: 'zh' }).svg).toContain('xml:lang="zh-CN"');
  });

  it('needs nothing outside it: no script, no reference, no style sheet, and text in plain attributes', () => {
    const { svg } = sheet();
    expect(svg).not.toMatch(/<script|<style|href=|class=|style=|<image|<foreignObject|dominant-baseline/);
    expect(svg.replaceAll('url(#', '')).not.toContain('url(');
    expect(svg).toMatch(
      /<text text-anchor="middle" font-size="12" font-weight="600" [^>]*>重庆 &amp; &lt;Chengdu&gt;<\/text>/,
    );
  });

  it('has the paper of its theme, or none', () => {
    const paper = (svg: string) => /<rect width="\d+" height="\d+" fill="([^"]*)"\/>/.exec(svg)?.[1];
    expect(paper(sheet({ theme: 'dark' }).svg)).toBe(TOKENS.dark.paper);
    expect(sheet({ theme: 'dark' }).svg).toContain(`fill="${TOKENS.dark.land}"`);
    expect(paper(sheet({ transparent: true }).svg)).toBeUndefined();
  });

  it('is as large as asked, or as high as the chart needs', () => {
    const { svg, ...size } = sheet({ width: 1_080, height: 1_080 });
    expect(size).toEqual({ width: 1_080, height: 1_080 });
    expect(svg).toContain('width="1080" height="1080" viewBox="0 0 1080 1080"');
    const free = sheet({ width: 720, height: null });
    expect(free.height).toBeGreaterThan(1_100);
    expect(placesIn(free.svg)).toMatchObject({ width: 670, height: 1_000 });
  });

  const shapes = {
    steady: boxChart(() => 900),
    short: boxChart(() => 120),
    map: boxChart((width) => Math.min(900, width * 0.84)),
    long: boxChart((width) => 300 + 1_200_000 / width),
  };
  it.each(Object.entries(shapes))('holds a whole %s chart, between head and foot, at any size', (_, draw) => {
    const sizes = fc.record({
      width: fc.integer({ min: 500, max: 2_400 }),
      height: fc.integer({ min: 500, max: 1_600 }),
    });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 30 }), (size, times) => {
        const { svg } = sheet(size, { filter: 'Electronic information manufacturing · '.repeat(times) }, draw);
        // Texts that leave the chart too little are scaled with it as a whole.
        if (/ scale\([\d.]+\)"><rect/.test(svg)) return;
        const { left, right, bottom, rule } = placesIn(svg);
        expect(left).toBeGreaterThan(0);
        expect(right).toBeLessThanOrEqual(size.width);
        const beside = left > size.width * 0.25;
        expect(bottom).toBeLessThanOrEqual(beside ? size.height : rule);
      }),
      { numRuns: 25 },
    );
  });

  it('sets the texts beside a chart that would be small below them', () => {
    expect(placesIn(sheet({ width: 1_600, height: 900 }, {}, shapes.map).svg).left).toBeGreaterThan(400);
    expect(placesIn(sheet({ width: 900, height: 900 }, {}, shapes.map).svg).left).toBeLessThan(400);
  });
});
