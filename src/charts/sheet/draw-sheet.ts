import type { Statement } from '#contract/statement.ts';
import type { Chart, ChartContext } from '../chart.ts';
import { FONTS, type ThemeName, TOKENS } from '../tokens.ts';
import { drawAlone } from './draw-alone.ts';
import { above, beside, type Placed } from './place-sheet.ts';
import { footTexts, headTexts } from './sheet-texts.ts';
import { sheetType } from './sheet-type.ts';
import { svgText } from './svg-text.ts';

export interface SheetLook {
  readonly width: number;
  /** Null for as much as the chart needs. */
  readonly height: number | null;
  readonly theme: ThemeName;
  /** Without paper, to stand on that of another. */
  readonly transparent: boolean;
}

interface SheetQuestion {
  readonly draw: (context: ChartContext) => Chart;
  /** What the chart is drawn under; its width and theme are those of the look. */
  readonly context: ChartContext;
  readonly statement: Statement;
  readonly look: SheetLook;
}

/** A picture by itself: a whole SVG that nothing outside it is needed for. Lengths are CSS pixels. */
export interface Sheet {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const LANGUAGE_TAGS = { en: 'en', zh: 'zh-CN' } as const;
/** From this shape on, the texts may stand beside the chart. */
const BROAD = 1.3;

/** A chart with all that tells what it is: its news above, its origin below, wherever it will be seen. */
export function drawSheet({ draw, context, statement, look }: SheetQuestion): Sheet {
  const { width, theme, transparent } = look;
  const { lang } = context;
  const type = sheetType(width);
  const { paper, ink, line } = TOKENS[theme];
  const contents = {
    width,
    height: look.height,
    type,
    head: headTexts(statement, type, theme),
    foot: footTexts(statement, lang, type, theme),
    drawAt: (chartWidth: number) => draw({ ...context, theme, width: Math.round(chartWidth) }),
  };
  const placed: Placed =
    look.height !== null && width >= look.height * BROAD
      ? [above(contents), beside(contents)].reduce((one, other) =>
          other.fitted.scale > one.fitted.scale ? other : one,
        )
      : above(contents);
  const { height, fitted, at, rules, head, foot } = placed;
  const rule = (y: number, thick: number, colour: string) =>
    `<rect x="${rules.x}" y="${y}" width="${rules.width}" height="${thick}" fill="${colour}"/>`;
  const move = (x: number, y: number, scale = 1) =>
    `translate(${x} ${Number(y.toFixed(2))})${scale === 1 ? '' : ` scale(${Number(scale.toFixed(5))})`}`;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xml:lang="${LANGUAGE_TAGS[lang]}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONTS.sans}">`,
    `<title>${svgText(statement.headline)}</title>`,
    `<desc>${svgText(fitted.chart.alt)}</desc>`,
    transparent ? '' : `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    rule(rules.top, 2, ink),
    `<g transform="${move(head.x, head.y)}">${head.svg}</g>`,
    `<g transform="${move(at.x, at.y, fitted.scale)}">${drawAlone(fitted.chart, fitted.width)}</g>`,
    rule(rules.foot, 1, line),
    `<g transform="${move(foot.x, foot.y)}">${foot.svg}</g>`,
    '</svg>',
  ].join('');
  return { svg, width, height };
}
