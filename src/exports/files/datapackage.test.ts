import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { rowsHash } from '#tables/rows-hash.ts';
import { datapackageFile } from './datapackage.ts';
import { columns, content, other, places } from './tricky-content.ts';

const Package = v.object({
  title: v.literal(content.statement.title),
  description: v.literal(content.statement.headline),
  version: v.literal(content.statement.version),
  licenses: v.tuple([
    v.object({ name: v.string(), title: v.string(), path: v.literal(content.statement.licence.url) }),
  ]),
  sources: v.array(v.object({ title: v.string() })),
  resources: v.array(
    v.object({
      name: v.string(),
      hash: v.string(),
      data: v.array(v.array(v.nullable(v.union([v.string(), v.number(), v.boolean()])))),
      schema: v.object({
        primaryKey: v.optional(v.array(v.string())),
        fields: v.array(
          v.object({
            name: v.string(),
            type: v.picklist(['string', 'number', 'integer', 'boolean', 'date']),
            title: v.string(),
            constraints: v.optional(v.object({ enum: v.array(v.union([v.string(), v.number()])) })),
          }),
        ),
      }),
    }),
  ),
});

/** What JSON holds a value of a type as. */
const HELD = { string: 'string', date: 'string', number: 'number', integer: 'number', boolean: 'boolean' };

describe('A data package', () => {
  const read = v.parse(Package, JSON.parse(datapackageFile(content)));

  it('holds every table with a schema that its rows keep to', () => {
    expect(read.resources.map(({ name }) => name)).toEqual(['places', 'other']);
    for (const { data, schema } of read.resources) {
      const [names, ...rows] = data;
      expect(names).toEqual(schema.fields.map(({ name }) => name));
      for (const row of rows) {
        expect(row).toHaveLength(schema.fields.length);
        for (const [at, { type, constraints }] of schema.fields.entries()) {
          const cell = row[at] ?? null;
          if (cell === null) continue;
          expect(typeof cell).toBe(HELD[type]);
          expect(constraints?.enum ?? [cell]).toContain(cell);
        }
      }
      for (const key of schema.primaryKey ?? []) expect(names).toContain(key);
    }
    expect(read.resources[0]?.data.slice(1)).toEqual(places.rows);
    expect(read.resources[0]?.schema.fields.map(({ name, type }) => ({ name, type }))).toEqual(
      columns.map(({ name, type }) => ({ name, type })),
    );
  });

  it('declares a primary key where the key is filled in every row, and in no other table', () => {
    const goals = {
      ...other,
      key: ['id', 'due'],
      columns: [...other.columns, { name: 'due', type: 'string' } as const],
    };
    const keysOf = (rows: readonly (readonly string[] | readonly [string, null])[]) => {
      const file = datapackageFile({ ...content, tables: [places, { ...goals, rows }] });
      return v.parse(Package, JSON.parse(file)).resources.map(({ schema }) => schema.primaryKey);
    };
    expect(
      keysOf([
        ['a', '2027'],
        ['b', '2030'],
      ]),
    ).toEqual([['place'], ['id', 'due']]);
    expect(
      keysOf([
        ['a', '2027'],
        ['b', null],
      ]),
    ).toEqual([['place'], undefined]);
  });

  it('gives each table the hash that anyone can make of its data as it stands there', () => {
    expect(read.resources.map(({ hash }) => hash)).toEqual([places, other].map((table) => `sha256:${rowsHash(table)}`));
    for (const { hash, data } of read.resources) {
      expect(`sha256:${createHash('sha256').update(JSON.stringify(data)).digest('hex')}`).toBe(hash);
    }
  });
});
