import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './build/build-site.ts';

await ensureBuilt();
// The server runs in this very process, so that a signal to it reaches the server.
await import(pathToFileURL('dist/server/node.js').href);
