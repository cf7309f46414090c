import { drawnCharacters } from './drawn-characters.ts';
import type { FontSubsetter } from './font-subsetter.ts';

/** The address of the font from the root of the site: see public/fonts. */
export const HAN_FONT_PATH = '/fonts/noto-sans-sc.ttf';

/** Han and what is set with it: radicals, marks, full-width forms. Latin keeps the font it has. */
const HAN_RANGES = [
  [0x2e80, 0x303f],
  [0x31c0, 0x31ef],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff00, 0xffef],
  [0x20000, 0x323af],
] as const;
const UNICODE_RANGE = HAN_RANGES.map(([from, to]) => `U+${from.toString(16)}-${to.toString(16)}`).join(',');
const FAMILY = 'Resonance Han';

function isHan(character: string): boolean {
  const point = character.codePointAt(0) ?? 0;
  return HAN_RANGES.some(([from, to]) => from <= point && point <= to);
}

/** The Han characters, and what is set with them, that an SVG draws; empty where it draws none. */
export const hanIn = (svg: string): string => [...drawnCharacters(svg)].filter(isHan).join('');

function base64(bytes: Uint8Array): string {
  const PIECE = 0x8000;
  let binary = '';
  for (let at = 0; at < bytes.length; at += PIECE) binary += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(binary);
}

/**
 * The SVG with the Han characters it draws in a font of its own, so that they look the same where no Chinese font is; one
 * that draws none stays as it is. `font` is that at HAN_FONT_PATH.
 */
export function embedHan(svg: string, font: Uint8Array, subset: FontSubsetter): string {
  const han = hanIn(svg);
  if (han === '') return svg;
  const source = `url(data:font/ttf;base64,${base64(subset(font, han))}) format('truetype')`;
  const face = `@font-face{font-family:'${FAMILY}';src:${source};unicode-range:${UNICODE_RANGE}}`;
  return svg
    .replaceAll(/ font-family="([^"]*)"/g, (_, stack: string) => ` font-family="'${FAMILY}', ${stack}"`)
    .replace(/^<svg[^>]*>/, (root) => `${root}<defs><style>${face}</style></defs>`);
}
