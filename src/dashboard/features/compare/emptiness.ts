import type { Nothing } from './row.ts';

const REASONS = { 'none-seen-in-full-text': 'none-seen', 'not-read': 'not-read' } as const;

/** Why a list of a record is empty, so that an empty list is not read as "the document says nothing". */
export function emptiness(reason: keyof typeof REASONS | undefined): Nothing {
  return reason === undefined ? 'none-recorded' : REASONS[reason];
}
