import type { Chart } from '../chart.ts';
import { init } from '../engine.ts';
import { FONTS } from '../tokens.ts';

/** How far below the middle of its letters a line of text stands, in em of Helvetica-like fonts. */
const MIDDLE = 0.36;
const TEXT = /<text ([^>]*)>([^<]*)<\/text>/g;
const FONT = /style="font: (\d+) ([\d.]+)px ([^"]*)"/;

/**
 * A text of ECharts in attributes that every reader of SVG knows: office programs know neither `dominant-baseline` nor the
 * short form of `font`. The family stands once, around all of them.
 */
function plainText(attributes: string): string {
  const [font, weight, size = '', family = ''] = FONT.exec(attributes) ?? [];
  if (font === undefined) return attributes;
  const faces = [
    `font-size="${size}"`,
    weight === '400' ? '' : `font-weight="${weight}"`,
    family === FONTS.sans ? '' : `font-family="${family}"`,
  ];
  const styled = attributes.replace(font, faces.filter((face) => face !== '').join(' '));
  if (!styled.includes('dominant-baseline="central"')) return styled;
  const y = Number(/ y="([^"]*)"/.exec(styled)?.[1] ?? 0) + Number(size) * MIDDLE;
  return `${styled.replace('dominant-baseline="central" ', '').replace(/ y="[^"]*"/, '')} y="${Number(y.toFixed(2))}"`;
}

const HALO = / stroke="[^"]*" stroke-width="[^"]*" paint-order="stroke"(?: stroke-miterlimit="[^"]*")?/;

/** A text with a halo as two, the halo first: office programs know no `paint-order` and draw it over the letters. */
function plainTexts(attributes: string, words: string): string {
  const plain = plainText(attributes);
  const [halo] = HALO.exec(plain) ?? [];
  if (halo === undefined) return `<text ${plain}>${words}</text>`;
  const letters = plain.replace(halo, '');
  const around = `${letters.replace(/ fill="[^"]*"/, ' fill="none"')}${halo.replace(' paint-order="stroke"', '')}`;
  return `<text aria-hidden="true" ${around}>${words}</text><text ${letters}>${words}</text>`;
}

/** A chart as elements of SVG that need no page around them: no classes, no style sheet, no marks of the engine. */
export function drawAlone({ option, height }: Chart, width: number): string {
  const instance = init(null, null, { renderer: 'svg', ssr: true, width, height });
  instance.setOption({ ...option, animation: false });
  const svg = instance.renderToSVGString();
  instance.dispose();
  return svg
    .replace(/^<svg[^>]*>/, '')
    .replace(/<\/svg>\s*$/, '')
    .replaceAll(/<style[^]*?<\/style>/g, '')
    .replaceAll(/ (?:ecmeta_\w+|class|pointer-events|cursor)="[^"]*"/g, '')
    .replaceAll(TEXT, (_, attributes: string, words: string) => plainTexts(attributes, words))
    .replaceAll('\r', '');
}
