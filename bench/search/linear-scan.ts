import type { Snapshot } from '#contract/snapshot.ts';
import { fold, plainText } from '#contract/tokens.ts';

/**
 * The plainest search there is: every text, made lower case before, holds every word somewhere. No pinyin, no typing errors,
 * no order of merit, nothing marked.
 */
export function createLinearScan({ programmes, sectors, places, issuers, rosters, terms }: Snapshot) {
  const texts = [
    ...[...sectors, ...places, ...issuers].map(({ name }) => [name.en, name.zh]),
    ...rosters.map(({ title }) => [title.en, title.zh]),
    ...terms.map(({ en, zh }) => [en, zh]),
    ...programmes.map(({ title, shortTitle, summary, tasks, targets, notes }) =>
      [title, shortTitle, summary, notes, ...tasks.map(({ text }) => text), ...targets.map(({ metric }) => metric)].flatMap(
        (text) => [text?.en ?? '', text?.zh ?? ''],
      ),
    ),
    ...programmes.flatMap(({ targets }) => targets.map(({ metric }) => [metric.en, metric.zh])),
  ].map((parts) => fold(parts.join('\n')));
  return (q: string): number => {
    const words = plainText(q).split(' ');
    return texts.filter((text) => words.every((word) => text.includes(word))).length;
  };
}
