import type { DatasetFault } from '../fault.ts';
import type { Records } from '../records.ts';

/** One thing that must hold between records, or between the fields of one; yields a fault wherever it does not. */
export type Rule = (records: Records) => Iterable<DatasetFault>;
