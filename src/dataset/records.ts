import type * as v from 'valibot';
import type { Entry } from './entry.ts';
import type { Collection, LAYOUT } from './layout.ts';

type Value<Name extends Collection> = v.InferOutput<(typeof LAYOUT)[Name]['schema']>;

/** Every record of a dataset, each right by itself: of the right shape, in the right file. */
export type Records = {
  readonly [Name in Collection]: (typeof LAYOUT)[Name]['as'] extends 'whole'
    ? Entry<Value<Name>>
    : readonly Entry<Value<Name>>[];
};
