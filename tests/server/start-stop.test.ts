import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { type Ended, type RunningServer, runUntilEnd, startServer } from './run-server.ts';

/** A server that waits for clients in vain takes 3 s to end. */
const FORCED_STOP_MS = 2_500;

const running: RunningServer[] = [];
async function start(env: Readonly<Record<string, string>>): Promise<RunningServer> {
  const server = await startServer(env);
  running.push(server);
  return server;
}
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
});

/** Takes a free port of this machine until it is let go. */
async function takePort(): Promise<{ port: number; letGo: () => Promise<unknown> }> {
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const bound = holder.address();
  if (bound === null || typeof bound === 'string') throw new Error('A TCP server has an address with a port');
  return { port: bound.port, letGo: () => once(holder.close(), 'close') };
}

/** Opens a connection; resolves to null where nothing listens any more. */
async function connectTo(port: number) {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return socket;
  } catch {
    return null;
  }
}

describe('The server', () => {
  it('listens on PORT and says so', async () => {
    const { port, letGo } = await takePort();
    await letGo();
    const server = await start({ PORT: String(port) });
    expect(server.address).toBe(`http://localhost:${port}`);
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
  });

  it('takes any free port for PORT=0, so that two can run side by side', async () => {
    const [one, other] = await Promise.all([start({ PORT: '0' }), start({ PORT: '0' })]);
    expect(one.address).not.toBe(other.address);
    for (const { address } of [one, other]) expect((await fetch(`${address}/healthz`)).status).toBe(200);
  });

  it('explains a port that is taken, offers another, and ends with code 1', async () => {
    const { port, letGo } = await takePort();
    const { code, output } = await runUntilEnd({ PORT: String(port) });
    await letGo();
    expect(code).toBe(1);
    expect(output).toBe(
      `Port ${port} of 127.0.0.1 is taken by another program. Stop it, or choose another: PORT=${port + 1}.\n`,
    );
  });

  it.each(['banana', '65536', '-1', '80.5', '0x50', ' 80'])('explains PORT=%j and ends with code 1', async (port) => {
    const { code, output } = await runUntilEnd({ PORT: port });
    expect(code).toBe(1);
    expect(output).toContain(`PORT is "${port}"; it must be a whole number from 0 to 65535`);
    expect(output.trim().split('\n')).toHaveLength(1);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'lets the request in flight finish on %s, and ends with code 0',
    async (signal) => {
      const server = await start({});
      const port = Number(new URL(server.address).port);
      const slow = await connectTo(port);
      if (slow === null) throw new Error('The server accepts connections');
      const closed = once(slow, 'close');
      let answer = '';
      slow.on('data', (chunk: Buffer) => (answer += chunk.toString()));
      slow.write('GET /api/v1/dataset HTTP/1.1\r\nHost: localhost\r\n');
      // Its beginning has been read when a request sent later has been answered.
      await (await fetch(`${server.address}/healthz`)).text();

      const ended: Promise<Ended> = server.stop(signal);
      await expect.poll(async () => (await connectTo(port))?.destroy() === undefined).toBe(true);
      slow.write('Connection: close\r\n\r\n');
      await closed;
      expect(answer).toMatch(/^HTTP\/1\.1 200 OK/);
      expect(answer).toContain('"programmes"');
      expect((await ended).code).toBe(0);
    },
  );

  it('ends at once though a client keeps its connection for a next request', async () => {
    const server = await start({});
    await (await fetch(`${server.address}/healthz`)).text(); // fetch keeps it
    const from = performance.now();
    expect((await server.stop()).code).toBe(0);
    expect(performance.now() - from).toBeLessThan(FORCED_STOP_MS);
  });

  it('ends by force, with code 0, when a client says nothing for long', async () => {
    const server = await start({});
    const silent = await connectTo(Number(new URL(server.address).port));
    expect((await server.stop()).code).toBe(0);
    silent?.destroy();
  });
});
