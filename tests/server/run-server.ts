import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** How a server process ended, and all it wrote. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

export interface RunningServer {
  readonly address: string;
  /** Asks the server to stop, as a service manager does, and waits until it has ended. */
  readonly stop: (signal?: 'SIGTERM' | 'SIGINT') => Promise<Ended>;
}

const READY = /is at (http:\/\/\S+)/;

function launch(env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, ['dist/server/node.js'], { env: { ...process.env, PORT: '0', ...env } });
  let output = '';
  const ended = once(child, 'close').then((): Ended => ({ code: child.exitCode, output }));
  const ready = new Promise<string>((resolve) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const address = READY.exec(output)?.[1];
      if (address !== undefined) resolve(address);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
  });
  return { child, ready, ended };
}

/** Starts the built server on a free port (or under `env`) and waits until it is ready. */
export async function startServer(env: Readonly<Record<string, string>> = {}): Promise<RunningServer> {
  const { child, ready, ended } = launch(env);
  const address = await Promise.race([
    ready,
    ended.then(({ output }) => {
      throw new Error(`The server ended before it was ready: ${output}`);
    }),
  ]);
  const stop: RunningServer['stop'] = (signal = 'SIGTERM') => {
    child.kill(signal);
    return ended;
  };
  return { address, stop };
}

/** Runs the built server under `env` that keeps it from starting, until it gives up. */
export function runUntilEnd(env: Readonly<Record<string, string>>): Promise<Ended> {
  return launch(env).ended;
}
