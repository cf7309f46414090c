import { OTHER_ISSUERS } from '#contract/column-clauses.ts';
import type { Programme } from '#contract/entities/programme.ts';
import type { Options } from '#contract/options.ts';
import { earliest, latest, yearOf } from '#contract/partial-date.ts';
import { RESONANCE_TASKS } from '#contract/resonance-tasks.ts';
import type { Snapshot } from '#contract/snapshot.ts';
import { readTextQuery, tokensOf } from '#contract/tokens.ts';
import { isKeyOf } from '#contract/vocabulary.ts';
import type { createOracle } from './oracle.ts';

const isTask = isKeyOf(RESONANCE_TASKS);

/** What stands in a column and what is counted in a cell, said one programme at a time. */
export function createHeatmapOracle(
  snapshot: Snapshot,
  { touchesProvince, namesSector }: ReturnType<typeof createOracle>,
) {
  const spoken = new Map(
    snapshot.programmes.map(({ id, title, summary, tasks, targets }) => {
      const texts = [title, summary, ...tasks.map(({ text }) => text), ...targets.map(({ metric }) => metric)];
      return [id, texts.flatMap(({ en, zh }) => [...tokensOf(en), ...tokensOf(zh)])];
    }),
  );
  function speaksOf(programme: Programme, task: string): boolean {
    const own = spoken.get(programme.id) ?? [];
    const queries = isTask(task) ? RESONANCE_TASKS[task].words.map(readTextQuery) : [];
    return queries.some(
      ({ words, pairs }) =>
        words.every((word) => own.some((token) => token.startsWith(word))) && pairs.every((pair) => own.includes(pair)),
    );
  }
  const provinceOf = (code: string) => snapshot.places.find((place) => place.code === code)?.province;
  const isCity = (code: string) => {
    const place = snapshot.places.find((other) => other.code === code);
    return (
      place !== undefined && (place.kind !== 'province' || ['110000', '120000', '310000', '500000'].includes(code))
    );
  };
  function citiesOf(programme: Programme, asOf: string | null, since: string | null): string[] {
    const named = programme.places.flatMap(({ code, role }) => (role === 'pilot' || role === 'host' ? [code] : []));
    const members = snapshot.rosters
      .filter((roster) => roster.programme === programme.id && roster.complete)
      .flatMap((roster) => roster.members)
      .filter(({ status }) => status === 'designated')
      .filter(({ designated }) => asOf === null || (designated !== null && designated <= latest(asOf)))
      .filter(({ designated }) => since === null || designated === null || earliest(designated) <= latest(since))
      .flatMap(({ place, components, alsoIn }) => [...(components.length > 0 ? components : [place ?? '']), ...alsoIn]);
    return [...named, ...members].filter(isCity);
  }
  return {
    /** `columns` are the ids of all columns: of issuers the last one is whoever has none. */
    isInColumn(programme: Programme, by: Options['columns'], id: string, columns: readonly string[]): boolean {
      switch (by) {
        case 'year':
          return programme.issued !== null && String(yearOf(programme.issued)) === id;
        case 'theme':
          return programme.themes.some((theme) => theme === id);
        case 'kind':
          return programme.kind === id;
        case 'province':
          return touchesProvince(programme, id);
        case 'task':
          return speaksOf(programme, id);
        case 'issuer':
          return programme.issuers.some((issuer) => (id === OTHER_ISSUERS ? !columns.includes(issuer) : issuer === id));
      }
    },
    deepest: (programmes: readonly Programme[], sector: string): number =>
      Math.max(
        0,
        ...programmes.flatMap(({ sectors }) =>
          sectors.filter((mention) => namesSector({ sectors: [mention] }, sector)).map(({ depth }) => depth),
        ),
      ),
    measure(
      programmes: readonly Programme[],
      measure: Options['measure'],
      sector: string,
      asOf: string | null,
      province: string | null = null,
      /** Where given: as it stood at the end of that day. */
      since: string | null = null,
    ): number {
      switch (measure) {
        case 'programmes':
          return programmes.length;
        case 'depth':
          return this.deepest(programmes, sector);
        case 'targets':
          return programmes.flatMap(({ targets }) =>
            targets.filter(({ nature, value }) => nature === 'target' && value !== null),
          ).length;
        case 'cities':
          return new Set(
            programmes
              .flatMap((programme) => citiesOf(programme, asOf, since))
              .filter((code) => province === null || provinceOf(code) === province),
          ).size;
      }
    },
  };
}
