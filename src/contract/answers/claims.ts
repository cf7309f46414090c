import * as v from 'valibot';
import { Dispute } from '../entities/dispute.ts';
import { Bilingual } from '../primitives.ts';
import { BASES, keysOf } from '../vocabulary.ts';

/**
 * A fact with what it rests on. `attribution: fact`: `sources` are the pages that state it. `attribution: record`: which of
 * the record's pages states it was not noted; `sources` are all that were read of the document.
 */
function claim<TSchema extends v.GenericSchema>(value: TSchema) {
  return v.object({
    value,
    sources: v.array(v.string()),
    basis: v.picklist(keysOf(BASES)),
    attribution: v.picklist(['fact', 'record']),
    disputed: v.array(Dispute),
  });
}

/** The head of a record as claims; null where no source states the fact. */
export const HeadClaims = v.object({
  title: claim(Bilingual),
  issuers: v.nullable(claim(v.array(v.string()))),
  documentNumber: v.nullable(claim(v.string())),
  issued: v.nullable(claim(v.string())),
  published: v.nullable(claim(v.string())),
  period: v.nullable(claim(v.object({ start: v.nullable(v.string()), end: v.nullable(v.string()) }))),
});
export type HeadClaims = v.InferOutput<typeof HeadClaims>;

/** What a fact in a list rests on. */
export const Founded = v.object({ basis: v.picklist(keysOf(BASES)) });
