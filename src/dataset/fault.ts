/** One thing wrong with the dataset: where it stands and what would be right. */
export interface DatasetFault {
  /** Path inside the dataset folder, with `/`. */
  readonly file: string;
  /** Line from 1; null where the fault is of the file as a whole. */
  readonly line: number | null;
  /** The field as `targets[2].by`; empty where the fault is of the whole record or file. */
  readonly field: string;
  readonly reason: string;
}

/** `programmes/x.yaml:12 targets[2].by: is no date …` */
export function describeFault({ file, line, field, reason }: DatasetFault): string {
  const place = line === null ? file : `${file}:${line}`;
  return field === '' ? `${place}: ${reason}` : `${place} ${field}: ${reason}`;
}

const SHOWN = 20;

/** A dataset that must not be served. The message names the first faults, each with file, line, field and reason. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  readonly faults: readonly DatasetFault[];
  constructor(dir: string, faults: readonly DatasetFault[]) {
    const shown = faults.slice(0, SHOWN).map((fault) => `  ${describeFault(fault)}`);
    const rest = faults.length > SHOWN ? [`  … and ${faults.length - SHOWN} more`] : [];
    const count = faults.length === 1 ? 'a fault' : `${faults.length} faults`;
    super([`The dataset in ${dir} has ${count}:`, ...shown, ...rest].join('\n'));
    this.faults = faults;
  }
}
