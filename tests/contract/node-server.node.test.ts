import { type RunningServer, startServer } from '../server/run-server.ts';
import { contractSuite } from './contract-suite.ts';

let server: RunningServer;
contractSuite({
  name: 'on the Node server',
  start: async () => {
    server = await startServer();
  },
  stop: () => server.stop().then(() => undefined),
  fetch: (path, init) => fetch(server.address + path, init),
});
