import type { Asked } from '#contract/asked.ts';
import type { Table } from '#contract/table.ts';
import type { FileOrigin } from '#exports/readers/file-origin.ts';
import { readRows } from '#exports/readers/read-rows.ts';
import { UnreadableFile } from '#exports/readers/unreadable-file.ts';
import { compareDigests, type RowChanges, type RowDigests } from '#tables/compare-digests.ts';
import { rowDigests, rowsHash } from '#tables/rows-hash.ts';
import { askTables } from '../../queries/ask-tables.ts';

/** A table as a file holds it, beside the same table as it is answered now. */
export interface TableCheck {
  readonly now: Table;
  readonly rows: number;
  readonly hash: string;
  readonly same: boolean;
  readonly changes: RowChanges;
}

export interface FileCheck {
  readonly tables: readonly [TableCheck, ...TableCheck[]];
  /** Of the dataset that answers now. */
  readonly version: string;
}

export interface ReadFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly origin: FileOrigin;
}

interface Held {
  readonly now: Table;
  readonly rows: number;
  readonly hash: string;
  readonly digests: RowDigests;
}

const held = (now: Table, rows: Table['rows']): Held => {
  const table = { ...now, rows };
  return { now, rows: rows.length, hash: rowsHash(table), digests: rowDigests(table) };
};

/** The tables a file holds, of those the same question is answered with now. */
async function heldTables(
  { bytes, origin }: ReadFile,
  tables: readonly Table[],
  { endpoint }: Asked,
): Promise<readonly Held[]> {
  const { kind, picture } = origin;
  if (kind === 'png' || kind === 'svg') {
    const [now] = tables;
    if (picture === null || now === undefined) return [];
    return [{ now, rows: Object.keys(picture.rows).length, hash: picture.rowsHash, digests: picture.rows }];
  }
  if (kind === 'json') {
    const { jsonTables } = await import('./json-tables.ts');
    const before = jsonTables(bytes, endpoint);
    return tables.flatMap((now) => {
      const table = before.find(({ name }) => name === now.name);
      return table === undefined ? [] : [held(now, table.rows)];
    });
  }
  return tables.flatMap((now) => {
    try {
      return [held(now, readRows(kind, bytes, now))];
    } catch (error) {
      if (error instanceof UnreadableFile) return []; // A form that holds one table is read as each in turn.
      throw error;
    }
  });
}

/**
 * Compares what a file holds with what the same question is answered now; `fallback` is the question of a file that does
 * not say what it answers.
 * @throws UnreadableFile where it holds no table of that answer, and whatever `askTables` throws.
 */
export async function checkFile(file: ReadFile, fallback: Asked | null, signal: AbortSignal): Promise<FileCheck> {
  const asked = file.origin.asked ?? fallback;
  if (asked === null) throw new UnreadableFile('It does not say what it answers');
  const { tables, version } = await askTables(asked, signal);
  const [first, ...others] = (await heldTables(file, tables, asked)).map(({ now, rows, hash, digests }): TableCheck => {
    const changes = compareDigests(digests, rowDigests(now));
    return { now, rows, hash, same: hash === rowsHash(now), changes };
  });
  if (first === undefined) throw new UnreadableFile('It holds no table of that answer');
  return { tables: [first, ...others], version };
}
