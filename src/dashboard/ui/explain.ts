import type { Words } from '#words/words.ts';
import { ProblemError, UnreachableError, UnreadableError } from '../queries/ask.ts';

/** An error in the reader's words: what happened and what to do. */
export function explain(error: Error, words: Words['app']['errors']): string {
  if (error instanceof ProblemError) return words.problem(error.problem.title, error.problem.detail);
  if (error instanceof UnreachableError) return words.unreachable;
  if (error instanceof UnreadableError) return words.unreadable;
  return words.other;
}
