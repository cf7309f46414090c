import * as v from 'valibot';

/** RFC 9457 problem details; `errors` name each key of the query that was refused, `near` the ids that may have been meant. */
export const Problem = v.object({
  type: v.string(),
  title: v.string(),
  status: v.number(),
  detail: v.string(),
  instance: v.optional(v.string()),
  near: v.optional(v.array(v.string())),
  errors: v.optional(
    v.array(
      v.object({
        /** JSON pointer into the query read as an object, such as `/sector`. */
        pointer: v.string(),
        key: v.string(),
        value: v.string(),
        reason: v.string(),
        detail: v.string(),
      }),
    ),
  ),
});
export type Problem = v.InferOutput<typeof Problem>;
