import { CHANGES } from '#contract/answers/difference.ts';
import type { Bar } from '#contract/answers/timeline.ts';
import { yearOf } from '#contract/partial-date.ts';
import { keysOf, type Language, RELEVANCES } from '#contract/vocabulary.ts';
import type { TimelineWords } from '#words/timeline-words.ts';
import type { YearWindow } from '../chart.ts';
import { type Paint, path, type Shape, text } from '../shapes.ts';
import { type ThemeName, TOKENS } from '../tokens.ts';
import { type Extent, OPEN_BAR } from './bar-extent.ts';
import { barPaint, OUTLINE, RESONANCE_ACTION, toneOf } from './bar-paint.ts';
import { ARROW, barPath } from './bar-path.ts';
import { changeMark } from './change-mark.ts';
import { type FlowedEntry, SAMPLE } from './key-flow.ts';
import type { Lineage } from './lineage.ts';
import { linkPaint } from './lineage-links.ts';

export interface KeyEntry {
  readonly label: string;
  readonly start: Extent['start'];
  readonly end: Extent['end'];
  readonly paint: Paint;
  /** Whether the sample is a line, not a bar. */
  readonly line?: boolean;
  /** The mark on the sample of what became of a bar. */
  readonly change?: (typeof CHANGES)[number];
}

/** What the bars of this answer need explained: the three tones always, the rest where it occurs. */
export function keyEntries(
  bars: readonly Bar[],
  shown: YearWindow,
  lineage: Lineage | null,
  words: TimelineWords,
  lang: Language,
  theme: ThemeName,
): readonly KeyEntry[] {
  const { seal } = TOKENS[theme];
  const plain = toneOf('enabling', theme);
  const action = bars.find(({ id }) => id === RESONANCE_ACTION);
  const entry = (label: string, paint: Paint, ends: Partial<Pick<Extent, 'start' | 'end'>> = {}): KeyEntry => ({
    label,
    paint,
    start: 'stated',
    end: 'stated',
    ...ends,
  });
  return [
    ...keysOf(RELEVANCES).map((key) => entry(RELEVANCES[key][lang], { fill: toneOf(key, theme) })),
    ...(action ? [entry(action.shortTitle, { fill: seal })] : []),
    ...(bars.some(({ end }) => end === null) ? [entry(words.key.open, { fill: plain }, { end: 'open' })] : []),
    ...(bars.some(({ status }) => status === 'draft') ? [entry(words.key.draft, barPaint(plain, true, theme))] : []),
    ...(bars.some(({ end }) => end !== null && yearOf(end) > shown.to)
      ? [entry(words.key.beyond(shown.to), { fill: plain }, { end: 'beyond' })]
      : []),
    ...(bars.some(({ start }) => yearOf(start) < shown.from)
      ? [entry(words.key.before(shown.from), { fill: plain }, { start: 'before' })]
      : []),
    ...CHANGES.filter((kind) => bars.some(({ change }) => change === kind)).map((kind) => ({
      ...entry(words.since.changes[kind], { fill: plain }),
      change: kind,
    })),
    ...(lineage?.links.some(({ inferred }) => inferred)
      ? [{ ...entry(words.key.inferred, linkPaint(true, theme)), line: true }]
      : []),
  ];
}

const HEIGHT = 5;

export function keyShapes(flowed: readonly FlowedEntry<KeyEntry>[], theme: ThemeName): Shape[] {
  return flowed.flatMap(({ entry: { label, start, end, paint, line, change }, x, y }) => {
    const from = x + (start === 'before' ? ARROW.length : 0);
    const to = x + (end === 'open' ? OPEN_BAR : SAMPLE.width - (end === 'beyond' ? ARROW.length : 0));
    const extent = { from, to, start, end };
    const inset = paint.stroke === undefined ? 0 : OUTLINE / 2;
    return [
      path(line ? `M${from} ${y}H${to}` : barPath(extent, y - Math.floor(HEIGHT / 2), HEIGHT, inset), paint),
      ...(change ? changeMark(change, { extent, y: y + 0.5, height: HEIGHT, at: (from + to) / 2 }, theme) : []),
      text(x + SAMPLE.width + SAMPLE.before, y, label, { fill: TOKENS[theme].soft }),
    ];
  });
}
