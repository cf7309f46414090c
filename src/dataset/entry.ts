import type { DatasetFault } from './fault.ts';
import type { ParsedFile } from './files/parse-yaml.ts';
import { type Path, writePath } from './path.ts';

/** A record and where it stands, so that a fault of any part of it can be traced to its line. */
export interface Entry<T> {
  readonly value: T;
  readonly faultAt: (path: Path, reason: string) => DatasetFault;
}

/** Names parts of the record at `base` in a file. */
export function faultsIn(file: Pick<ParsedFile, 'path' | 'lineAt'>, base: Path): Entry<unknown>['faultAt'] {
  return (path, reason) => ({
    file: file.path,
    line: file.lineAt([...base, ...path]),
    field: writePath(path),
    reason,
  });
}
