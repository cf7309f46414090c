/** Sizes of a sheet in pixels, by its width: a slide is read from afar, a column of a report is held in the hand. */
export interface SheetType {
  readonly margin: number;
  /** The news. */
  readonly headline: number;
  /** Title and filter. */
  readonly small: number;
  readonly foot: number;
}

const within = (least: number, value: number, most: number) => Math.round(Math.max(least, Math.min(most, value)));

/** `share` makes room where the texts are long; the margin stays. */
export const sheetType = (width: number, share = 1): SheetType => ({
  margin: within(16, width * 0.035, 64),
  headline: within(16, (10 + width * 0.019) * share, 44),
  small: within(11, (8 + width * 0.0055) * share, 18),
  foot: within(10, (7.5 + width * 0.0042) * share, 14),
});
