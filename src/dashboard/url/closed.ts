import { type Fault, fault } from '#contract/filter/fault.ts';
import { GRAMMAR } from '#contract/filter/grammar.ts';

/** Reads sector ids joined by commas; what is no id is dropped and named. */
export function readClosed(text = ''): { closed: readonly string[]; faults: readonly Fault[] } {
  const ids = [...new Set(text.split(','))].filter((id) => id !== '').sort();
  const { accepts } = GRAMMAR.sector;
  return {
    closed: ids.filter(accepts),
    faults: ids
      .filter((id) => !accepts(id))
      .map((id) => fault('closed', id, 'malformed', 'sector ids joined by commas')),
  };
}

/** Folds a sector's children away, or back out. */
export function toggleClosed(closed: readonly string[], sector: string): readonly string[] {
  return closed.includes(sector) ? closed.filter((id) => id !== sector) : [...closed, sector].sort();
}
