interface Graph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

function reachable(entry: string, graph: Graph): ReadonlySet<string> {
  const found = new Set([entry]);
  for (const id of found) {
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  }
  return found;
}

/**
 * Names the chunk of all that the module at `entry` needs before the first page stands, and null for what comes later. Left
 * to itself the bundler lays what the first page shares with later ones into many small chunks, which weigh more and are
 * asked for one by one.
 */
export function oneFirstChunk(name: string, entry: string): (id: string, graph: Graph) => string | null {
  let first: ReadonlySet<string> | undefined;
  return (id, graph) => {
    first ??= reachable(entry, graph);
    return first.has(id) ? name : null;
  };
}
