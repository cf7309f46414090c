import type { PlanePoint } from './projection.ts';

/** What every picture shows at least, in kilometres of the map plane: the provinces with a margin. */
const HOME = { left: -2680, top: -2125, right: 2270, bottom: 2035 };
/** A wider picture grows no higher than this, in pixels; it shows more of the land around. */
const MOST_HEIGHT = 900;

export interface Frame {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels a kilometre. */
  readonly scale: number;
  readonly toPicture: (point: PlanePoint) => PlanePoint;
}

/** The map plane fitted into a picture of a given width in pixels. */
export function frameOf(width: number): Frame {
  const [across, down] = [HOME.right - HOME.left, HOME.bottom - HOME.top];
  const height = Math.round(Math.min(MOST_HEIGHT, (width * down) / across));
  const scale = height / down;
  const left = (HOME.left + HOME.right - width / scale) / 2;
  return {
    width,
    height,
    scale,
    toPicture: ({ x, y }) => ({ x: (x - left) * scale, y: (y - HOME.top) * scale }),
  };
}
