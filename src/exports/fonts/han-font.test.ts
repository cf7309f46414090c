import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { beforeAll, expect, it } from 'vitest';
import { drawnCharacters } from './drawn-characters.ts';
import { type FontSubsetter, fontSubsetter } from './font-subsetter.ts';
import { embedHan, HAN_FONT_PATH } from './han-font.ts';

let subset: FontSubsetter;
let font: Uint8Array;
beforeAll(async () => {
  const wasm = createRequire(import.meta.url).resolve('harfbuzzjs/dist/harfbuzz-subset.wasm');
  subset = await fontSubsetter(await readFile(wasm));
  font = await readFile(`public${HAN_FONT_PATH}`);
});

const picture = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" font-family="Arial, sans-serif"><title>无</title><text y="1">${text}</text></svg>`;

it('reads what a picture draws, not what it tells beside', () => {
  expect(drawnCharacters(picture('钢 &amp; 钢 &lt;1&#39;'))).toBe("钢 &<1'");
});

it('carries the Han a picture draws in a font of its own, put first, for Han alone', () => {
  const svg = embedHan(picture('重庆 6'), font, subset);
  expect(svg).toMatch(/^<svg [^>]*font-family="'Resonance Han', Arial, sans-serif"><defs><style>@font-face\{/);
  expect(svg).toMatch(/unicode-range:U\+2e80-303f,.*U\+4e00-9fff/);
  const embedded = Buffer.from(/base64,([^)]*)\)/.exec(svg)?.[1] ?? '', 'base64');
  expect(embedded.readUInt32BE(0)).toBe(0x00010000);
  expect(embedded.length).toBeLessThan(4_000);
  expect(embedded.equals(subset(font, '重庆'))).toBe(true);
});

it('leaves a picture without Han as it is', () => {
  expect(embedHan(picture('Steel'), font, subset)).toBe(picture('Steel'));
});

it('subsets again and again from one start', () => {
  const [first, second] = [subset(font, '人工智能'), subset(font, '人工智能')];
  expect(first).toEqual(second);
  expect(subset(font, '人').length).toBeLessThan(first.length);
});

it('says so where what it is given is no font', () => {
  expect(() => subset(new Uint8Array(0), '人')).toThrow('HarfBuzz');
});
