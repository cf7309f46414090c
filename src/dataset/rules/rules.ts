import type { DatasetFault } from '../fault.ts';
import type { Records } from '../records.ts';

export function findFaults(_records: Records): DatasetFault[] {
  return [];
}
