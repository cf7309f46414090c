import type { Column } from '#contract/table.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** @throws UnreadableFile where a file has other columns, or has them in another order. */
export function checkNames(names: readonly unknown[], columns: readonly Column[]): void {
  const wanted = columns.map(({ name }) => name);
  if (names.length !== wanted.length || wanted.some((name, at) => names[at] !== name)) {
    throw new UnreadableFile(`Its columns are ${names.map(String).join(', ')}, not ${wanted.join(', ')}`);
  }
}
