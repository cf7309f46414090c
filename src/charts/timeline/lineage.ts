import type { Bar } from '#contract/answers/timeline.ts';

/** One link: `child` carries out `parent`; `inferred` where that is our reading. */
export interface Link {
  readonly parent: string;
  readonly child: string;
  readonly inferred: boolean;
}

/** A programme among its kin, as far as bars of the answer know it. */
export interface Lineage {
  /** It, those it carries out, and so on upwards, and those that carry it out. */
  readonly family: ReadonlySet<string>;
  readonly links: readonly Link[];
  /** Of the programmes it carries out, and of those that carry it out: all that are recorded. */
  readonly parents: number;
  readonly children: number;
  /** Relatives known to be there of which no bar is at hand: filtered out, or without a date. */
  readonly missing: number;
}

/** The line of `id` upwards to the last ancestor, and one step downwards; null where it has no bar itself. */
export function lineageOf(bars: readonly Bar[], id: string | null): Lineage | null {
  const byId = new Map(bars.map((bar) => [bar.id, bar]));
  const own = id === null ? undefined : byId.get(id);
  if (own === undefined) return null;
  const family = new Set([own.id]);
  const missing = new Set<string>();
  const links: Link[] = [];
  // A set grows while it is walked: each ancestor met is asked for its own parents, once.
  for (const child of family) {
    for (const { id: parent, inferred } of byId.get(child)?.parents ?? []) {
      if (byId.has(parent)) links.push({ parent, child, inferred });
      (byId.has(parent) ? family : missing).add(parent);
    }
  }
  const children = bars.flatMap(({ id: child, parents }) =>
    parents.filter((parent) => parent.id === own.id).map(({ inferred }) => ({ child, inferred })),
  );
  for (const { child, inferred } of children) {
    if (!family.has(child)) links.push({ parent: own.id, child, inferred });
    family.add(child);
  }
  return {
    family,
    links,
    parents: own.parents.length,
    children: own.children,
    missing: missing.size + own.children - children.length,
  };
}
