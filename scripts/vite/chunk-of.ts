interface Graph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

function reachable(entries: readonly string[], graph: Graph): ReadonlySet<string> {
  const found = new Set(entries);
  for (const id of found) {
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  }
  return found;
}

/**
 * A chunk of all that the modules at `entries` need at once, but for what a group of higher `priority` has taken. Left to itself
 * the bundler lays whatever two parts of the site share into a chunk of its own: many small ones, which weigh more and are
 * asked for one by one.
 */
export function chunkOf(name: string, entries: readonly string[], priority: number) {
  let needed: ReadonlySet<string> | undefined;
  return {
    debugName: name,
    priority,
    name: (id: string, graph: Graph): string | null => {
      needed ??= reachable(entries, graph);
      return needed.has(id) ? name : null;
    },
  };
}
