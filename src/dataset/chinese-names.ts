import { hanOf } from '#contract/readings.ts';
import { THEMES } from '#contract/vocabulary.ts';
import type { Records } from './records.ts';

type Named = Pick<Records, 'programmes' | 'rosters' | 'sectors' | 'places' | 'issuers' | 'terms'>;

/** Every Chinese name by which a thing of the dataset is looked for, once each, in order of code units. */
export function chineseNames({ programmes, rosters, sectors, places, issuers, terms }: Named): string[] {
  const names = [
    ...programmes.flatMap(({ value: { title, shortTitle } }) => [title.zh, shortTitle.zh]),
    ...rosters.map(({ value }) => value.title.zh),
    ...sectors.map(({ value }) => value.name.zh),
    ...places.map(({ value }) => value.name.zh),
    ...issuers.flatMap(({ value: { name, otherChinese } }) => [name.zh, ...otherChinese]),
    ...terms.map(({ value }) => value.zh),
    ...Object.values(THEMES).map(({ zh }) => zh),
  ];
  return [...new Set(names)].filter((name) => hanOf(name).length > 0).sort();
}
