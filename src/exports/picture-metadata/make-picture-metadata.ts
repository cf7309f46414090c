import type { Asked } from '#contract/asked.ts';
import type { Table } from '#contract/table.ts';
import { rowDigests, rowsHash } from '#tables/rows-hash.ts';
import type { PictureMetadata } from './picture-metadata.ts';

interface Pictured {
  /** The whole address of the view. */
  readonly view: string;
  readonly asked: Pick<Asked, 'endpoint' | 'query'>;
  /** Of the dataset that answered. */
  readonly version: string;
  readonly datasetHash: string;
  /** The first of the answer. */
  readonly table: Table;
}

/** What lets a picture of an answer come back. */
export function makePictureMetadata({ view, asked, version, datasetHash, table }: Pictured): PictureMetadata {
  const { endpoint, query } = asked;
  return {
    format: 'resonance-picture',
    view,
    endpoint,
    query,
    version,
    datasetHash,
    rowsHash: rowsHash(table),
    rows: rowDigests(table),
  };
}
