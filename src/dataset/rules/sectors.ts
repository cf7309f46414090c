import type { Rule } from './rule.ts';

/** Sectors form a tree of two levels, so that a filter on a parent means its children too, and no more. */
export const sectorsFormATree: Rule = function* ({ sectors }) {
  const parentOf = new Map(sectors.map(({ value }) => [value.id, value.parent]));
  for (const { value, faultAt } of sectors) {
    const { id, parent } = value;
    if (parent === null) continue;
    if (parent === id) yield faultAt(['parent'], 'is the sector itself');
    else if (!parentOf.has(parent)) yield faultAt(['parent'], `unknown sector "${parent}"`);
    else if (parentOf.get(parent) !== null)
      yield faultAt(['parent'], `"${parent}" has a parent of its own; sectors have two levels`);
  }
};

export const overlapsExist: Rule = function* ({ sectors }) {
  const known = new Set(sectors.map(({ value }) => value.id));
  for (const { value, faultAt } of sectors) {
    for (const [index, id] of value.overlaps.entries()) {
      if (id === value.id) yield faultAt(['overlaps', index], 'is the sector itself');
      else if (!known.has(id)) yield faultAt(['overlaps', index], `unknown sector "${id}"`);
    }
  }
};
