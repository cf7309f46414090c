import type { OnProgress } from '../../ui/fetch-file.ts';

/** Long enough for the browser to show the step and to hear a press on Cancel. */
const PAUSE_MS = 16;

/** Tells the step a work comes to, and lets the browser breathe before it. */
export type Step = (done: number, name: string) => Promise<void>;

export const stepping =
  (signal: AbortSignal, onProgress: OnProgress): Step =>
  async (done, name) => {
    onProgress(done, name);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    signal.throwIfAborted();
  };
