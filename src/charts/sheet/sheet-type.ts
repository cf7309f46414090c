/** Sizes of a sheet in pixels, by its width: a slide is read from afar, a column of a report is held in the hand. */
export interface SheetType {
  readonly margin: number;
  /** The news. */
  readonly headline: number;
  /** Title, filter and foot. */
  readonly small: number;
}

const within = (least: number, value: number, most: number) => Math.round(Math.max(least, Math.min(most, value)));

export const sheetType = (width: number): SheetType => ({
  margin: within(16, width * 0.035, 64),
  headline: within(20, 10 + width * 0.019, 44),
  small: within(12, 8 + width * 0.0055, 18),
});
