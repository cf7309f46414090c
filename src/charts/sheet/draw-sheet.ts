import type { Statement } from '#contract/statement.ts';
import type { Chart, ChartContext } from '../chart.ts';
import { FONTS, type ThemeName, TOKENS } from '../tokens.ts';
import { above, asHighAsNeeded, beside, type Placed } from './place-sheet.ts';
import { moved, sheetElements } from './sheet-elements.ts';
import { footTexts, headTexts } from './sheet-texts.ts';
import { sheetType } from './sheet-type.ts';
import { LANGUAGE_TAGS, svgText } from './svg-text.ts';

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

/** From this shape on, the texts may stand beside the chart. */
const BROAD = 1.3;
/** Sizes of type, tried in turn until the texts leave room for the chart. */
const SHARES = [1, 0.9, 0.8, 0.7, 0.6];

/** Where everything stands: of the ways there are, the one in which the chart is largest. */
function place({ draw, context, statement, look }: SheetQuestion): Placed {
  const { width, height, theme } = look;
  const { reading } = draw({ ...context, theme, width, kept: true });
  const contentsAt = (share: number) => {
    const type = sheetType(width, share);
    return {
      width,
      type,
      head: headTexts(statement, type, theme),
      foot: footTexts(statement, reading, context.lang, type, theme),
      drawAt: (chartWidth: number) => draw({ ...context, theme, width: chartWidth, kept: true }),
    };
  };
  if (height === null) return asHighAsNeeded(contentsAt(1));
  for (const share of SHARES) {
    const contents = contentsAt(share);
    const ways = [above(contents, height), width >= height * BROAD ? beside(contents, height) : null];
    const [best] = ways.filter((way) => way !== null).toSorted((one, other) => other.fitted.scale - one.fitted.scale);
    if (best !== undefined) return best;
  }
  return asHighAsNeeded(contentsAt(1));
}

/** A chart with all that tells what it is: its news above, its origin below, wherever it will be seen. */
export function drawSheet(question: SheetQuestion): Sheet {
  const { context, statement, look } = question;
  const { width, theme, transparent } = look;
  const placed = place(question);
  const height = look.height ?? placed.height;
  // Where the texts alone are higher than a given height, the whole is scaled into it.
  const scale = Math.min(1, height / placed.height);
  const contents = sheetElements(placed, theme);
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xml:lang="${LANGUAGE_TAGS[context.lang]}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONTS.sans}">`,
    `<title>${svgText(statement.headline)}</title>`,
    `<desc>${svgText(placed.fitted.chart.alt)}</desc>`,
    transparent ? '' : `<rect width="${width}" height="${height}" fill="${TOKENS[theme].paper}"/>`,
    scale === 1 ? contents : moved((width * (1 - scale)) / 2, 0, contents, scale),
    '</svg>',
  ].join('');
  return { svg, width, height };
}
