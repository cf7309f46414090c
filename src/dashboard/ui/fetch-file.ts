import { fetchAnswer } from '../queries/ask.ts';

/** How much of a work is done, from 0 to 1, null where it cannot be told; and where it has steps, which it is at. */
export type OnProgress = (done: number | null, step?: string) => void;

/**
 * Fetches a file piece by piece, telling how much of it has come.
 * @throws ProblemError, UnreachableError or UnreadableError; an abort passes through.
 */
export async function fetchFile(address: string, signal: AbortSignal, onProgress: OnProgress): Promise<Blob> {
  const response = await fetchAnswer(address, { signal });
  const length = Number(response.headers.get('Content-Length') ?? 0);
  const encoded = response.headers.has('Content-Encoding');
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let come = 0;
  if (response.body === null) return response.blob();
  const reader = response.body.getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    pieces.push(piece.value);
    come += piece.value.byteLength;
    // The length is that of what is sent, which for a packed answer is not that of what is read.
    onProgress(length === 0 || encoded ? null : come / length);
  }
  return new Blob(pieces, { type: response.headers.get('Content-Type') ?? '' });
}
