export type ThemeName = 'light' | 'dark';

/** Seven steps of one sequential blue-green: from nothing to most. Dark runs the other way, so that more is always further from the paper. */
export type Scale = readonly [string, string, string, string, string, string, string];

export interface Tokens {
  readonly paper: string;
  readonly ink: string;
  /** Second voice: labels, readings, credits. At least 4.5:1 on paper and on land. */
  readonly soft: string;
  readonly line: string;
  /** The one accent: today, the choice, and the 2026 Model–Data Resonance action. */
  readonly seal: string;
  /** A breath of the accent behind a chosen column, row or land. */
  readonly blush: string;
  readonly land: string;
  /** Land that bears a designation of its own. */
  readonly firm: string;
  /** Neighbouring land, out of the question. */
  readonly abroad: string;
  readonly scale: Scale;
}

export const TOKENS: Readonly<Record<ThemeName, Tokens>> = {
  light: {
    paper: '#faf8f3',
    ink: '#1c2126',
    soft: '#5b656e',
    line: '#e4e0d6',
    seal: '#c43d22',
    blush: '#f6e7df',
    land: '#ebe7dc',
    firm: '#dfdacb',
    abroad: '#f4f1ea',
    scale: ['#f1efe6', '#d8e6e3', '#b0d1d2', '#7fb5bd', '#4c93a3', '#236d84', '#0d4760'],
  },
  dark: {
    paper: '#12161b',
    ink: '#ece9e2',
    soft: '#9aa3ad',
    line: '#2b323a',
    seal: '#ff6a4d',
    blush: '#2b2020',
    land: '#222a32',
    firm: '#2d3740',
    abroad: '#181d23',
    scale: ['#1d2630', '#1f3b4a', '#21566a', '#287284', '#5aa7ae', '#a5d6d0', '#e6f5ee'],
  },
};

/**
 * Font stacks of fonts that readers already have; Chinese falls back by platform: Apple, Windows, Linux and Android.
 * Names stand in single quotes: ECharts writes them unescaped into an attribute of the SVG it renders as text.
 */
export const FONTS = {
  sans: "-apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif",
  serif:
    "Charter, 'Iowan Old Style', 'Palatino Linotype', Georgia, 'Times New Roman', 'Songti SC', SimSun, 'Noto Serif SC', 'Noto Serif CJK SC', 'Source Han Serif SC', serif",
} as const;

/** Sizes of type in pictures, in CSS pixels; nothing is smaller. */
export const TYPE = { small: 12, label: 13 } as const;
