import type { Context } from 'hono';
import { Busy, boundedWork } from './bounded-work.ts';
import { tooBusy } from './problems.ts';

/** Sends what was made to one of those who asked for it. */
export type Send = (c: Context) => Response;

/** Answers with what `make` makes when its turn comes; those who wait under one key are sent the same. */
export type FileQueue = (c: Context, key: string, make: () => Promise<Send>) => Promise<Response>;

const MOST_WAITING = 30;
const RETRY_SECONDS = 5;

/** Node accepts one connection a turn of its loop, so that one turn between files is too little for those who come meanwhile. */
const PAUSE_MS = 20;

/** Lets other requests be answered first. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve, PAUSE_MS));

/** Makes one file at a time, since making one holds up every other answer; above the bound, asks to come again later. */
export function fileQueue(waiting = MOST_WAITING): FileQueue {
  const work = boundedWork<Send>({ kept: 0, waiting });
  return async (c, key, make) => {
    try {
      const send = await work(key, async () => {
        await pause();
        return make();
      });
      return send(c);
    } catch (error) {
      if (error instanceof Busy) return tooBusy(c, RETRY_SECONDS);
      throw error;
    }
  };
}
