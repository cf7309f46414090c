import type { Programme } from '#contract/entities/programme.ts';
import type { Filter, FilterKey } from '#contract/filter/filter.ts';
import { without } from '#contract/filter/filter.ts';
import { earliest, latest } from '#contract/partial-date.ts';
import type { Snapshot } from '#contract/snapshot.ts';
import { readTextQuery, tokensOf } from '#contract/tokens.ts';

const any = (wanted: readonly string[], has: (value: string) => boolean) => wanted.length === 0 || wanted.some(has);

/**
 * What a filter means, said in the plainest way: one programme at a time, no index. The store is right where it agrees with
 * this; tests ask both.
 */
export function createOracle(snapshot: Snapshot) {
  const { programmes, sectors, places, issuers, rosters } = snapshot;
  const isMunicipality = (code: string) => ['110000', '120000', '310000', '500000'].includes(code);
  const place = (code: string) => places.find((it) => it.code === code);
  const seatOf = (jurisdiction: string) => places.find((it) => it.kind === 'province' && it.province === jurisdiction);
  const parentOf = (id: string) => sectors.find((it) => it.id === id)?.parent ?? null;

  function namesSector(programme: Pick<Programme, 'sectors'>, wanted: string): boolean {
    return programme.sectors.some(({ id }) => id === wanted || parentOf(id) === wanted);
  }
  function touchesCity(programme: Programme, code: string): boolean {
    const seat = seatOf(programme.jurisdiction);
    const own = seat === undefined ? programme.jurisdiction : isMunicipality(seat.code) ? seat.code : null;
    return own === code || programme.places.some((it) => it.code === code);
  }
  function touchesProvince(programme: Programme, province: string): boolean {
    if (programme.jurisdiction === province) return true;
    return [programme.jurisdiction, ...programme.places.map((it) => it.code)].some(
      (code) => place(code)?.province === province,
    );
  }
  function touchesRoster(programme: Programme, id: string): boolean {
    const roster = rosters.find((it) => it.id === id);
    if (roster === undefined) return false;
    if (roster.programme === programme.id) return true;
    const codes = roster.members.flatMap((it) => [it.place, ...it.components, ...it.alsoIn]);
    return codes.some((code) => {
      if (code === null) return false;
      return code.endsWith('0000')
        ? touchesProvince(programme, place(code)?.province ?? '')
        : touchesCity(programme, code);
    });
  }
  function textsOf(programme: Programme): string[] {
    const nameOf = (code: string) => (place(code) ?? seatOf(code))?.name;
    const both = [
      programme.title,
      programme.shortTitle,
      programme.notes ?? undefined,
      programme.summary,
      ...programme.tasks.map((it) => it.text),
      ...programme.targets.map((it) => it.metric),
      ...programme.issuers.map((id) => issuers.find((it) => it.id === id)?.name),
      ...programme.sectors.map(({ id }) => sectors.find((it) => it.id === id)?.name),
      ...[programme.jurisdiction, ...programme.places.map((it) => it.code)].map(nameOf),
    ].flatMap((text) => (text === undefined ? [] : [text.en, text.zh]));
    return [programme.documentNumber?.value ?? '', ...both];
  }
  const tokens = new Map(
    programmes.map((programme) => [programme.id, textsOf(programme).flatMap((text) => [...tokensOf(text)])]),
  );
  function says(programme: Programme, q: string): boolean {
    if (q.trim() === '') return true;
    const { words, pairs } = readTextQuery(q);
    const own = tokens.get(programme.id) ?? [];
    if (words.length + pairs.length === 0) return false;
    return words.every((word) => own.some((it) => it.startsWith(word))) && pairs.every((pair) => own.includes(pair));
  }
  function isWithin({ issued }: Programme, { from, to, asOf }: Filter): boolean {
    if (from === null && to === null && asOf === null) return true;
    if (issued === null) return false;
    if (from !== null && latest(issued) < earliest(from)) return false;
    return [to, asOf].every((end) => end === null || earliest(issued) <= latest(end));
  }
  function meets(programme: Programme, filter: Filter): boolean {
    return (
      any(filter.sector, (id) => namesSector(programme, id)) &&
      any(filter.theme, (it) => programme.themes.some((theme) => theme === it)) &&
      any(filter.level, (it) => programme.level === it) &&
      any(filter.kind, (it) => programme.kind === it) &&
      any(filter.issuer, (it) => programme.issuers.includes(it)) &&
      any(filter.province, (it) => touchesProvince(programme, it)) &&
      any(filter.city, (it) => touchesCity(programme, it)) &&
      any(filter.designation, (it) => touchesRoster(programme, it)) &&
      any(filter.relevance, (it) => programme.relevance === it) &&
      any(filter.basis, (it) => programme.basis === it) &&
      isWithin(programme, filter) &&
      says(programme, filter.q)
    );
  }
  return {
    /** Programmes under a filter, the named clauses set aside. */
    select: (filter: Filter, aside: readonly FilterKey[] = []) =>
      programmes.filter((programme) => meets(programme, without(filter, aside))),
    namesSector,
    touchesCity,
    touchesProvince,
  };
}
