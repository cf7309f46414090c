import type { ThemeName } from '#charts/tokens.ts';
import { keysOf } from '#contract/vocabulary.ts';

interface Size {
  readonly width: number;
  /** Null for as much as the chart needs. */
  readonly height: number | null;
}

/** Sizes in CSS pixels; the first is the one chosen at first. */
export const PRESETS = {
  screen: { width: 1200, height: null },
  slide: { width: 1920, height: 1080 },
  square: { width: 1080, height: 1080 },
  column: { width: 720, height: null },
} as const satisfies Record<string, Size>;
export const PRESET_NAMES = [...keysOf(PRESETS), 'free'] as const;
export type PresetName = (typeof PRESET_NAMES)[number];

/** What a free size may be: less cannot be read, and more is made by the scale. */
export const FREE_RANGE = { width: [320, 4000], height: [320, 4000] } as const;
export const SCALES = [1, 2, 3, 4] as const;

export interface PictureChoices {
  readonly preset: PresetName;
  /** The free size as it is typed. */
  readonly free: { readonly width: string; readonly height: string };
  /** Pixels of a PNG for each CSS pixel. */
  readonly scale: number;
  readonly theme: ThemeName;
  readonly transparent: boolean;
}

function typed(text: string, [least, most]: readonly [number, number]): number | null {
  const value = /^\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : null;
}

/** The size chosen; null while a free one is not within its range. */
export function sizeOf({ preset, free }: Pick<PictureChoices, 'preset' | 'free'>): Size | null {
  if (preset !== 'free') return PRESETS[preset];
  const width = typed(free.width, FREE_RANGE.width);
  const height = typed(free.height, FREE_RANGE.height);
  return width === null || height === null ? null : { width, height };
}

/** The most that Chromium and Firefox draw; those that draw less say so themselves, by giving no picture. */
const MOST_SIDE = 16_384;
const MOST_AREA = MOST_SIDE ** 2;

export const isTooLarge = (width: number, height: number): boolean =>
  Math.max(width, height) > MOST_SIDE || width * height > MOST_AREA;
