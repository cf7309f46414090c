import { csvParse } from 'd3-dsv';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { openDataset } from '../open-dataset.ts';
import { packageFiles } from './package-files.ts';

const snapshot = await openDataset('data');
const files = packageFiles(snapshot);
const fileOf = (name: string) => files.get(name) ?? '';

const Descriptor = v.object({
  version: v.string(),
  licenses: v.array(v.object({ name: v.string() })),
  resources: v.array(
    v.object({
      name: v.string(),
      path: v.string(),
      schema: v.object({
        fields: v.array(
          v.object({
            name: v.string(),
            type: v.picklist(['string', 'number', 'integer', 'boolean']),
            description: v.string(),
          }),
        ),
        primaryKey: v.array(v.string()),
        foreignKeys: v.optional(
          v.array(
            v.object({
              fields: v.tuple([v.string()]),
              reference: v.object({ resource: v.string(), fields: v.tuple([v.string()]) }),
            }),
          ),
          [],
        ),
      }),
    }),
  ),
});
const descriptor = v.parse(Descriptor, JSON.parse(fileOf('datapackage.json')));
const rowsOf = (resource: string) => csvParse(fileOf(`tables/${resource}.csv`));

const FORMS = {
  string: /^[^]*$/,
  number: /^-?\d+(\.\d+)?(e[+-]?\d+)?$/,
  integer: /^-?\d+$/,
  boolean: /^(true|false)$/,
} as const;

it.each(descriptor.resources)('describes every column of $name, and each cell is of its type', ({ path, schema }) => {
  const rows = csvParse(fileOf(path));
  expect(rows.columns).toEqual(schema.fields.map(({ name }) => name));
  expect(rows.length).toBeGreaterThan(0);
  for (const { name, type } of schema.fields) {
    const wrong = rows.map((row) => row[name] ?? '').filter((cell) => cell !== '' && !FORMS[type].test(cell));
    expect(wrong, `${path} ${name}`).toEqual([]);
  }
});

it.each(descriptor.resources)('names each row of $name once by its primary key', ({ path, schema }) => {
  const keys = csvParse(fileOf(path)).map((row) => schema.primaryKey.map((field) => row[field]).join('\u0000'));
  expect(new Set(keys).size).toBe(keys.length);
});

it.each(descriptor.resources)('leaves no reference of $name without its row', ({ path, schema }) => {
  const dangling = schema.foreignKeys.flatMap(({ fields: [field], reference }) => {
    const known = new Set(['', ...rowsOf(reference.resource).map((row) => row[reference.fields[0]] ?? '')]);
    return csvParse(fileOf(path))
      .map((row) => row[field] ?? '')
      .filter((key) => !known.has(key));
  });
  expect(dangling).toEqual([]);
});

it('holds every programme, target, source and member of the snapshot', () => {
  const sum = (count: (programme: (typeof snapshot.programmes)[number]) => number) =>
    snapshot.programmes.reduce((total, programme) => total + count(programme), 0);
  expect(rowsOf('programmes')).toHaveLength(snapshot.programmes.length);
  expect(rowsOf('targets')).toHaveLength(sum(({ targets }) => targets.length));
  expect(rowsOf('programme_sources')).toHaveLength(sum(({ sources }) => sources.length));
  expect(rowsOf('members')).toHaveLength(snapshot.rosters.reduce((total, { members }) => total + members.length, 0));
});

it('links no page that is not fit to link', () => {
  const unfit = rowsOf('programme_sources').filter((row) => row['linkable'] === 'false');
  expect(unfit.length).toBeGreaterThan(0);
  expect(unfit.map((row) => row['url']).filter((url) => url !== '')).toEqual([]);
});

it('keeps what may never be shown out of every file', () => {
  const hidden = snapshot.unverified.filter(({ show }) => show === 'never');
  expect(hidden.length).toBeGreaterThan(0);
  for (const [name, text] of files)
    for (const { id } of hidden) expect(text.includes(`"${id}"`), `${name} ${id}`).toBe(false);
});

it('carries version and licence in the descriptor, the citation and the catalogue entry', () => {
  const { version, licence } = snapshot.info;
  expect(descriptor).toMatchObject({ version, licenses: [{ name: licence.id }] });
  expect(parse(fileOf('CITATION.cff'))).toMatchObject({
    'cff-version': '1.2.0',
    type: 'dataset',
    version,
    license: licence.id,
  });
  expect(JSON.parse(fileOf('dataset.jsonld'))).toMatchObject({ version, license: licence.url });
  expect(fileOf('dataset.jsonld')).toMatch(/"temporalCoverage": "2015\/20\d\d"/);
});
