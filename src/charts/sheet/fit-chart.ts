import type { Chart } from '../chart.ts';

/** A chart drawn at a width and then scaled as a whole. */
export interface Fitted {
  readonly chart: Chart;
  readonly width: number;
  readonly scale: number;
}

export interface Room {
  readonly width: number;
  /** Null where there is as much as the chart needs. */
  readonly height: number | null;
  /** How much larger than drawn it may become. */
  readonly most: number;
}

/** No chart is legible in less, and none has more to show in more. */
const NARROWEST = 320;
const WIDEST = 3_600;
/** So near the narrowest width is as good. */
const NEAR = 1.03;

/**
 * The width at which a chart fills the room: the height of most charts hardly depends on it, so the wider one is drawn,
 * the flatter, and the smaller its type once scaled. The narrowest that fits has the largest type.
 */
export function fitChart(drawAt: (width: number) => Chart, room: Room): Fitted {
  const narrowest = Math.max(NARROWEST, Math.ceil(room.width / room.most));
  const { height } = room;
  const at = (width: number): Fitted => {
    const chart = drawAt(width);
    const scale = Math.min(room.width / width, height === null ? Number.POSITIVE_INFINITY : height / chart.height);
    return { chart, width, scale };
  };
  const fills = (fitted: Fitted) => fitted.scale >= room.width / fitted.width;
  let best = at(narrowest);
  if (fills(best)) return best;
  let tooNarrow = narrowest;
  best = at(WIDEST);
  let wide = WIDEST;
  while (wide / tooNarrow > NEAR) {
    const middle = Math.round(Math.sqrt(tooNarrow * wide));
    const tried = at(middle);
    if (fills(tried)) {
      best = tried;
      wide = middle;
    } else tooNarrow = middle;
  }
  return best;
}
