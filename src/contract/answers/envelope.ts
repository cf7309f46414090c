import * as v from 'valibot';

export const Meta = v.object({
  dataset: v.object({ version: v.string(), asOf: v.string(), hash: v.string(), licence: v.string() }),
  /** The canonical query this answers; send it again to get this answer again. */
  query: v.string(),
});
export type Meta = v.InferOutput<typeof Meta>;

export const Links = v.object({ self: v.string(), next: v.optional(v.string()) });

/** Every answer of the API: the data, what it is of, and where to go next. */
export function envelope<TSchema extends v.GenericSchema>(data: TSchema) {
  return v.object({ data, meta: Meta, links: Links });
}
