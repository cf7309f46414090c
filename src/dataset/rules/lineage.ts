import type { Programme } from '#contract/entities/programme.ts';
import { earliest, latest } from '#contract/partial-date.ts';
import type { Entry } from '../entry.ts';
import type { Rule } from './rule.ts';

const byId = (programmes: readonly Entry<Programme>[]) => new Map(programmes.map(({ value }) => [value.id, value]));

export const parentsExist: Rule = function* ({ programmes }) {
  const known = byId(programmes);
  for (const { value, faultAt } of programmes) {
    const met = new Set<string>();
    for (const [index, { id }] of value.parents.entries()) {
      if (!known.has(id)) yield faultAt(['parents', index, 'id'], `unknown programme "${id}"`);
      if (met.has(id)) yield faultAt(['parents', index, 'id'], `"${id}" is named twice`);
      met.add(id);
    }
  }
};

/** What replaced a programme is another one, and came after it. */
export const successorsCameLater: Rule = function* ({ programmes }) {
  const known = byId(programmes);
  for (const { value, faultAt } of programmes) {
    const { superseded, issued } = value;
    if (superseded === null) continue;
    const { on, by } = superseded;
    if (by !== null && (by === value.id || !known.has(by)))
      yield faultAt(['superseded', 'by'], `"${by}" is no other programme`);
    if (issued !== null && earliest(issued) > latest(on))
      yield faultAt(['superseded', 'on'], `${on} is before the issue, ${issued}`);
  }
};

/** The ids from a programme up through its first unvisited parents back to itself; null where no way leads back. */
function loopFrom(start: string, programmes: ReadonlyMap<string, Programme>): string[] | null {
  const met = new Set<string>();
  const trails: string[][] = [[start]];
  for (let trail = trails.pop(); trail !== undefined; trail = trails.pop()) {
    for (const { id } of programmes.get(trail.at(-1) ?? '')?.parents ?? []) {
      if (id === start) return [...trail, id];
      if (met.has(id)) continue;
      met.add(id);
      trails.push([...trail, id]);
    }
  }
  return null;
}

export const lineageHasNoLoops: Rule = function* ({ programmes }) {
  const known = byId(programmes);
  for (const { value, faultAt } of programmes) {
    const loop = loopFrom(value.id, known);
    if (loop !== null) yield faultAt(['parents'], `lead back to the programme itself: ${loop.join(' → ')}`);
  }
};

/** A programme carries out what was there before it. */
export const parentsComeFirst: Rule = function* ({ programmes }) {
  const known = byId(programmes);
  for (const { value, faultAt } of programmes) {
    for (const [index, { id }] of value.parents.entries()) {
      const parent = known.get(id);
      if (!parent?.issued || value.issued === null) continue;
      if (earliest(parent.issued) > latest(value.issued)) {
        yield faultAt(
          ['parents', index, 'id'],
          `"${id}" was issued on ${parent.issued}, after this programme (${value.issued})`,
        );
      }
    }
  }
};
