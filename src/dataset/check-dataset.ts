import type { Snapshot } from '#contract/snapshot.ts';
import type { DatasetFault } from './fault.ts';
import type { SourceFile } from './files/source-file.ts';
import { readRecords } from './read-records.ts';
import { findFaults } from './rules/rules.ts';
import { makeSnapshot } from './snapshot.ts';

const byPlace = (a: DatasetFault, b: DatasetFault) =>
  a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1;

/** The files of a dataset as a snapshot, or every fault that keeps them from being one, in order of file and line. */
export function checkDataset(files: readonly SourceFile[]): Snapshot | DatasetFault[] {
  const { records, faults } = readRecords(files);
  const all = records === null ? faults : [...faults, ...findFaults(records)];
  if (records === null || all.length > 0) return all.toSorted(byPlace);
  return makeSnapshot(records);
}
