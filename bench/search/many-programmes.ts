import type { Programme } from '#contract/entities/programme.ts';
import type { Bilingual } from '#contract/primitives.ts';
import { hanOf } from '#contract/readings.ts';
import type { Snapshot } from '#contract/snapshot.ts';

/** Park and Miller's generator: one size gives one dataset. */
function createRandom(): (below: number) => number {
  let seed = 42;
  return (below) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
}

const half = (text: string) => Math.ceil(text.length / 2);
const cross = (a: string, b: string) => `${a.slice(0, half(a))} ${b.slice(half(b))}`;

/**
 * A dataset of `count` programmes whose names are all their own: halves of real titles put together, with their pinyin. Copies
 * with equal names would make an index of names look smaller than it is. Nothing in it is a fact.
 */
export function manyProgrammes(snapshot: Snapshot, count: number): Snapshot {
  const random = createRandom();
  const readings: Record<string, string> = { ...snapshot.readings };
  const { programmes } = snapshot;
  const some = (): Programme => {
    const programme = programmes[random(programmes.length)];
    if (programme === undefined) throw new RangeError('There is no programme to copy');
    return programme;
  };
  function crossed(a: Bilingual, b: Bilingual): Bilingual {
    const name = { en: cross(a.en, b.en), zh: cross(a.zh, b.zh) };
    const start = (readings[a.zh] ?? '').split(' ').slice(0, hanOf(a.zh.slice(0, half(a.zh))).length);
    const end = (readings[b.zh] ?? '').split(' ').slice(hanOf(b.zh.slice(0, half(b.zh))).length);
    readings[name.zh] = [...start, ...end].join(' ');
    return name;
  }
  const made = Array.from({ length: Math.max(0, count - programmes.length) }, (_, at): Programme => {
    const [model, other] = [some(), some()];
    const title = crossed(model.title, other.title);
    const shortTitle = crossed(model.shortTitle, other.shortTitle);
    return { ...model, id: `${model.id}-copy-${at}`, formerIds: [], title, shortTitle };
  });
  return { ...snapshot, programmes: [...programmes, ...made], readings };
}
