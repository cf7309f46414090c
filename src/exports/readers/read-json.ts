import * as v from 'valibot';
import { UnreadableFile } from './unreadable-file.ts';

/** A cell as JSON holds it. */
export const CellValue = v.nullable(v.union([v.string(), v.number(), v.boolean()]));

/** The bytes as JSON of a shape. */
export function readJson<TSchema extends v.GenericSchema>(bytes: Uint8Array, schema: TSchema): v.InferOutput<TSchema> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw new UnreadableFile('It is no JSON', { cause });
  }
  const read = v.safeParse(schema, value);
  if (!read.success) throw new UnreadableFile(`${v.getDotPath(read.issues[0]) ?? 'file'}: ${read.issues[0].message}`);
  return read.output;
}
