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
/** A chart that takes so much of the room fills it. */
const FULL = 0.95;
const MOST_TRIES = 5;

/**
 * The width at which a chart makes the most of the room: all of it used, and its type as large as can be. The height of most
 * charts hardly depends on the width, so the wider one is drawn the flatter it is, and the smaller its type once scaled;
 * a map keeps its shape. Whatever is tried fits as a whole.
 */
export function fitChart(drawAt: (width: number) => Chart, room: Room): Fitted {
  const { height } = room;
  const narrowest = Math.max(NARROWEST, Math.ceil(room.width / room.most));
  if (height === null) return { chart: drawAt(narrowest), width: narrowest, scale: room.width / narrowest };

  const at = (width: number) => {
    const chart = drawAt(width);
    const scale = Math.min(room.width / width, height / chart.height);
    const [across, down] = [(width * scale) / room.width, (chart.height * scale) / height];
    return { chart, width, scale, full: Math.min(across, down) >= FULL, worth: across * down * scale };
  };
  let tried = at(narrowest);
  let best = tried;
  for (let tries = 1; tries < MOST_TRIES && !tried.full; tries++) {
    const flatter = Math.round((tried.chart.height * room.width) / height);
    const width = Math.max(narrowest, Math.min(WIDEST, flatter));
    if (width === tried.width) break;
    tried = at(width);
    if (tried.worth > best.worth) best = tried;
  }
  return best;
}
