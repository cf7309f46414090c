import { toJsonSchema } from '@valibot/to-json-schema';
import type { FilterKey } from '#contract/filter/filter.ts';
import { FILTER_KEYS, GRAMMAR, LONGEST_TEXT, MOST_VALUES } from '#contract/filter/grammar.ts';
import { CLAUSES } from './clauses.ts';
import { OWN_PARAMETERS, type OwnParameter } from './reference.ts';

function clauseParameter(key: FilterKey) {
  const { arity, expected, values } = GRAMMAR[key];
  const { meaning, example } = CLAUSES[key];
  const value = { type: 'string', maxLength: LONGEST_TEXT, description: expected, ...(values && { enum: values }) };
  const list = { type: 'array', items: value, maxItems: MOST_VALUES, uniqueItems: true };
  return {
    name: key,
    in: 'query',
    description: meaning,
    ...(arity === 'list'
      ? { style: 'form', explode: true, schema: list, example: [example] }
      : { schema: value, example }),
  };
}

function ownParameter([name, { schema, meaning, example }]: readonly [string, OwnParameter]) {
  const { $schema: _, ...jsonSchema } = toJsonSchema(schema, { target: 'draft-2020-12' });
  return {
    name,
    in: 'query',
    description: meaning,
    schema: jsonSchema,
    ...(example !== '' && {
      example: jsonSchema.type === 'number' || jsonSchema.type === 'integer' ? Number(example) : example,
    }),
  };
}

export const parameterReference = (name: string) => ({ $ref: `#/components/parameters/${name}` });

/** Every parameter of the API by name: the filter from its grammar, the rest from the reference. */
export function parameterComponents() {
  return Object.fromEntries(
    [...FILTER_KEYS.map(clauseParameter), ...OWN_PARAMETERS.map(ownParameter)].map((parameter) => [
      parameter.name,
      parameter,
    ]),
  );
}
