import type { Field } from '../../url/fields.ts';

const WIDE = 1_100;
const MIDDLE = 640;

/** The columns to show: those chosen, else those that fit the width, in CSS pixels. */
export function shownFields(chosen: readonly Field[] | null, width: number): readonly Field[] {
  if (chosen !== null) return chosen;
  if (width >= WIDE) return ['issued', 'issuers', 'level', 'kind', 'sectors', 'end', 'targets', 'basis'];
  if (width >= MIDDLE) return ['issued', 'issuers', 'kind', 'targets', 'basis'];
  return ['issued'];
}
