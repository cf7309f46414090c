const number = new Intl.NumberFormat('en');
const pixels = (width: number, height: number) => `${number.format(width)} × ${number.format(height)} pixels`;
type Range = readonly [number, number];
const range = ([least, most]: Range) => `${number.format(least)} to ${number.format(most)}`;

export const picture = {
  size: {
    label: 'Size',
    presets: {
      screen: 'As on the page',
      slide: 'Slide 16:9',
      square: 'Square',
      column: 'Report column',
      free: 'Free size',
    },
    width: 'Width',
    height: 'Height',
    wrong: (width: Range, height: Range) =>
      `Give whole pixels: ${range(width)} for the width and ${range(height)} for the height.`,
  },
  scale: { label: 'PNG scale', times: (scale: number) => `${scale}×` },
  theme: { label: 'Colours', names: { light: 'Light', dark: 'Dark' } },
  transparent: 'Transparent background',

  preview: {
    label: 'How it will look',
    loading: 'Drawing the picture …',
    failed: (why: string) => `The picture cannot be drawn. ${why}`,
    retry: 'Try again',
    measures: (width: number, height: number, scale: number) =>
      scale === 1 ? pixels(width, height) : `${pixels(width, height)}; as PNG ${pixels(width * scale, height * scale)}`,
    tooLarge: (width: number, height: number) =>
      `A PNG of ${pixels(width, height)} is larger than browsers can draw. Choose a smaller scale; SVG and PDF have no such limit.`,
  },

  forms: {
    png: { name: 'PNG', note: 'Pixels, for slides and messages' },
    svg: { name: 'SVG', note: 'Lines and text, sharp at any size' },
    pdf: { name: 'PDF', note: 'One page of its size, its text can be searched' },
    copy: { name: 'Copy', note: 'The PNG, to be pasted elsewhere' },
  },
  /** What of the view is drawn, where it is not the whole. */
  years: (from: number, to: number) => `drawn: ${from}–${to}`,
  partOfMap: 'drawn: a part of the map',
  save: (form: string) => `Save the picture as ${form}`,
  copy: 'Copy',
  copyLabel: 'Copy the picture',
  copied: 'The picture is in the clipboard.',

  steps: {
    drawing: 'Drawing the picture …',
    fonts: 'Bringing in its letters …',
    painting: 'Painting the pixels …',
    page: 'Setting the page …',
    origin: 'Writing into it where it is from …',
  },
  failures: {
    unpainted: 'This browser could not paint a picture of that size: choose a smaller size or scale.',
    notCopied: 'This browser does not let pages put pictures into the clipboard. Save the PNG instead.',
  },
  author: 'Resonance',
  version: (version: string) => `dataset version ${version}`,
};
