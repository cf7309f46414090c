import { ensureBuilt } from '#scripts/build/build-site.ts';

/** What is tested is what is built from the present sources. */
export async function setup(): Promise<void> {
  await ensureBuilt();
}
