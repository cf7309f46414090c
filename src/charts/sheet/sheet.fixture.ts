import { NO_FILTER } from '#contract/filter/filter.ts';
import { DEFAULT_OPTIONS } from '#contract/options.ts';
import type { Statement } from '#contract/statement.ts';
import { baseOption } from '../base-option.ts';
import type { Chart, ChartContext } from '../chart.ts';
import { ground } from '../layer.ts';
import { rect, text } from '../shapes.ts';
import { TOKENS } from '../tokens.ts';

export const CONTEXT: ChartContext = {
  lang: 'en',
  theme: 'light',
  width: 960,
  today: '2026-11-25',
  filter: NO_FILTER,
  options: DEFAULT_OPTIONS,
  open: null,
};

export const STATEMENT: Statement = {
  title: 'When',
  headline: '155 of 506 dated programmes are from 2025.',
  filter: 'Steel · since 2024',
  asOf: '2026-11',
  version: '2026-11-25',
  sources: ['Resonance dataset: some programmes', 'Boundaries: some lines; no endorsement.'],
  licence: { id: 'CC-BY-4.0', title: 'Creative Commons Attribution', url: 'https://example.org/licence' },
  link: 'https://example.org/?sector=steel&from=2024',
};

/** A chart whose height follows from its width as told: one box as large as itself, with a text in its middle. */
export const boxChart =
  (heightAt: (width: number) => number, words = '重庆 & <Chengdu>') =>
  ({ width, theme }: ChartContext): Chart => {
    const height = heightAt(width);
    const box = [
      rect(0, 0, width, height, { fill: TOKENS[theme].land }),
      text(width / 2, height / 2, words, { fill: TOKENS[theme].ink, align: 'center', bold: true }),
    ];
    return {
      option: baseOption(theme, [ground('box', box)]),
      height,
      headline: '',
      reading: 'A box is a box.',
      handling: 'Choose the box.',
      alt: 'A box.',
      markOf: () => null,
    };
  };
