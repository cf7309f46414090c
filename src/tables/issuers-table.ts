import type { Issuer } from '#contract/entities/issuer.ts';
import { makeTable, type Table } from '#contract/table.ts';
import { bilingual, listed, type Made, text } from './columns.ts';

export const issuerColumns: readonly Made<Issuer>[] = [
  text('issuer', ({ id }) => id),
  ...bilingual<Issuer>('name', ({ name }) => name),
  text('other_chinese', ({ otherChinese }) => listed(otherChinese)),
  text('issuer_kind', ({ kind }) => kind),
  text('name_basis', ({ nameBasis }) => nameBasis),
  text('note', ({ note }) => note),
];

/** Bodies that issue programmes. */
export const issuersTable = (issuers: readonly Issuer[]): Table =>
  makeTable<Issuer>('issuers', { key: ['issuer'], columns: issuerColumns }, issuers);
