import type { Statement } from '#contract/statement.ts';
import type { Language } from '#contract/vocabulary.ts';
import { FONTS, type ThemeName, TOKENS } from '../tokens.ts';
import { paragraphs } from './paragraphs.ts';
import { moved } from './sheet-elements.ts';
import { footTexts } from './sheet-texts.ts';
import { sheetType } from './sheet-type.ts';
import { LANGUAGE_TAGS, svgText } from './svg-text.ts';

interface CardQuestion {
  readonly statement: Statement;
  /** A sentence or two below the headline. */
  readonly text: string;
  readonly lang: Language;
  readonly look: { readonly width: number; readonly height: number; readonly theme: ThemeName };
}

/** Sizes of the headline beside its usual one, tried in turn until all has room. */
const SIZES = [2.2, 1.9, 1.6, 1.3, 1];

/** A sheet of words alone, for what has no chart: what it is, what it says, where it is from. A whole SVG by itself. */
export function drawCard({ statement, text, lang, look }: CardQuestion): string {
  const { width, height, theme } = look;
  const { margin, headline, small, foot: footSize } = sheetType(width);
  const { paper, ink, soft, line, scale } = TOKENS[theme];
  const room = width - 2 * margin;
  const foot = paragraphs(footTexts(statement, '', lang, sheetType(width), theme), room * 0.8);
  const footTop = height - margin - foot.height;
  const [top, most] = [margin + small, footTop - 3 * small];
  const heads = SIZES.map((size) =>
    paragraphs(
      [
        { text: statement.title, size: small * 1.3, fill: ink, bold: true, above: 0 },
        { text: statement.headline, size: Math.round(headline * size), fill: ink, serif: true, above: small * 1.4 },
        { text, size: Math.round(small * 1.7), fill: soft, above: small * 1.2 },
      ],
      room,
    ),
  );
  const head = heads.find((block) => top + block.height <= most) ?? heads.at(-1);
  // The scale of the charts, as their mark.
  const step = footSize * 1.6;
  const swatches = scale.map(
    (colour, at) =>
      `<rect x="${width - margin - (scale.length - at) * step}" y="${height - margin - step}" width="${step - 2}" height="${step - 2}" fill="${colour}"/>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${LANGUAGE_TAGS[lang]}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONTS.sans}">`,
    `<title>${svgText(statement.headline)}</title>`,
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    `<rect x="${margin}" y="${margin}" width="${room}" height="2" fill="${ink}"/>`,
    moved(margin, top, head?.svg ?? ''),
    `<rect x="${margin}" y="${footTop - small}" width="${room}" height="1" fill="${line}"/>`,
    moved(margin, footTop, foot.svg),
    ...swatches,
    '</svg>',
  ].join('');
}
