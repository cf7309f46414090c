import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { LAYOUT } from './layout.ts';

/**
 * JSON Schema (draft-07, which YAML editors read best) for each kind of file of a dataset, by file name: completion and
 * marks while typing. What spans fields or records only `npm run data:check` can tell.
 */
export function editorSchemas(): Map<string, string> {
  const schemas = Object.values(LAYOUT).map(({ at, as, schema }): [string, string] => {
    const record: v.GenericSchema = schema;
    const { $schema, ...one } = toJsonSchema(record, {
      target: 'draft-07',
      typeMode: 'input',
      ignoreActions: ['check'],
    });
    const file = as === 'list' ? { $schema, type: 'array', items: one } : { $schema, ...one };
    return [`${at.replace(/\.yaml$/, '')}.schema.json`, `${JSON.stringify(file, null, 2)}\n`];
  });
  return new Map(schemas);
}
