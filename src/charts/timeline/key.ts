import type { Timeline } from '#contract/answers/timeline.ts';
import { yearOf } from '#contract/partial-date.ts';
import { keysOf, type Language, RELEVANCES } from '#contract/vocabulary.ts';
import type { Words } from '#words/words.ts';
import { type Paint, path, type Shape, text } from '../shapes.ts';
import { type ThemeName, TOKENS } from '../tokens.ts';
import { type Extent, OPEN_BAR } from './bar-extent.ts';
import { barPaint, OUTLINE, RESONANCE_ACTION, toneOf } from './bar-paint.ts';
import { ARROW, barPath } from './bar-path.ts';
import { type FlowedEntry, SAMPLE } from './key-flow.ts';

export interface KeyEntry {
  readonly label: string;
  readonly end: Extent['end'];
  readonly paint: Paint;
}

/** What the bars of this answer need explained: the three tones always, the rest where it occurs. */
export function keyEntries(timeline: Timeline, words: Words['charts']['timeline'], lang: Language, theme: ThemeName) {
  const { bars, span } = timeline;
  const { seal } = TOKENS[theme];
  const plain = toneOf('enabling', theme);
  const action = bars.find(({ id }) => id === RESONANCE_ACTION);
  const entry = (label: string, paint: Paint, end: Extent['end'] = 'stated'): KeyEntry => ({ label, end, paint });
  return [
    ...keysOf(RELEVANCES).map((key) => entry(RELEVANCES[key][lang], { fill: toneOf(key, theme) })),
    ...(action ? [entry(action.shortTitle, { fill: seal })] : []),
    ...(bars.some(({ end }) => end === null) ? [entry(words.key.open, { fill: plain }, 'open')] : []),
    ...(bars.some(({ status }) => status === 'draft') ? [entry(words.key.draft, barPaint(plain, true, theme))] : []),
    ...(bars.some(({ end }) => end !== null && yearOf(end) > span.to)
      ? [entry(words.key.beyond(span.to), { fill: plain }, 'beyond')]
      : []),
  ];
}

const HEIGHT = 5;

export function keyShapes(flowed: readonly FlowedEntry<KeyEntry>[], theme: ThemeName): Shape[] {
  return flowed.flatMap(({ entry: { label, end, paint }, x, y }) => {
    const arrow = end === 'beyond' ? ARROW.length : 0;
    const extent = { from: x, to: x + (end === 'open' ? OPEN_BAR : SAMPLE.width - arrow), end };
    const inset = paint.stroke === undefined ? 0 : OUTLINE / 2;
    return [
      path(barPath(extent, y - Math.floor(HEIGHT / 2), HEIGHT, inset), paint),
      text(x + SAMPLE.width + SAMPLE.before, y, label, { fill: TOKENS[theme].soft }),
    ];
  });
}
