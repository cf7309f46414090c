import type { TestProject } from 'vitest/node';
import { startServer } from '../server/run-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, such as http://localhost:41234. */
    readonly siteAddress: string;
  }
}

/** One production server for every journey: it keeps no state. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startServer();
  project.provide('siteAddress', server.address);
  return async () => {
    await server.stop();
  };
}
