import * as v from 'valibot';
import { expect, it } from 'vitest';
import { ENDPOINTS, type EndpointName } from '#contract/endpoints.ts';
import { type FileFormat, FORMATS } from '#contract/formats.ts';
import { isKeyOf } from '#contract/vocabulary.ts';
import { formatsOf, tablesIn } from '#exports/formats-of.ts';
import { type ReadableFormat, readRows } from '#exports/readers/read-rows.ts';
import { rowsHash } from '#tables/rows-hash.ts';
import { tablesOf } from '#tables/tables-of.ts';
import { ask, pathOf, refusal } from '../ask.ts';
import type { Host } from '../host.ts';
import { someId } from '../some-id.ts';

const NAMES: readonly EndpointName[] = Object.keys(ENDPOINTS).filter(isKeyOf(ENDPOINTS));
const FILES = NAMES.flatMap((name) =>
  formatsOf(name).flatMap((format): (readonly [EndpointName, FileFormat])[] =>
    format === 'json' ? [] : [[name, format]],
  ),
);
const PLAIN = { headers: { 'Accept-Encoding': 'identity' } };

/** Some rows are enough where an endpoint lets its answer be cut. */
const few = (name: EndpointName) =>
  (ENDPOINTS[name].parameters as readonly string[]).includes('limit') ? 'limit=9' : '';
const withFormat = (query: string, format: string) =>
  [query, `format=${format}`].filter((part) => part !== '').join('&');

/** Promises about answers as files of their rows. */
export function filesPromises(host: Host): void {
  it.each(FILES)('sends %s as %s: its type, its name, a strong tag, and 304 to who holds it', async (name, format) => {
    const path = pathOf(name, withFormat(few(name), format), await someId(host, name));
    const response = await host.fetch(path, PLAIN);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')?.split(';')[0]).toBe(FORMATS[format].type);
    const ending = FORMATS[format].extension.replaceAll('.', String.raw`\.`);
    expect(response.headers.get('content-disposition')).toMatch(
      new RegExp(`^attachment; filename\\*=UTF-8''resonance_[^/]+\\.${ending}$`),
    );
    const tag = response.headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[0-9a-f]{32}"$/);
    const again = await host.fetch(path, PLAIN);
    expect(await again.arrayBuffer()).toEqual(await response.arrayBuffer());
    const held = await host.fetch(path, { headers: { 'If-None-Match': tag }, cache: 'no-store' });
    expect(held.status).toBe(304);
  });

  it('gives a whole file and a part of it tags of their own, and says in the part how much of it there is', async () => {
    const tagOf = async (query: string) => (await host.fetch(pathOf('programmes', query), PLAIN)).headers.get('etag');
    expect(await tagOf('format=csv&limit=50')).not.toBe(await tagOf('format=csv'));
    const { total } = (await ask(host, 'programmes')).data;
    const part = await (await host.fetch(pathOf('programmes', 'format=markdown&limit=3'))).text();
    expect(part).toContain(`3 of ${total} programmes`);
    expect(part).toMatch(/^- Link: .*\/api\/v1\/programmes\?limit=3$/m);
  });

  it('says of an answer what it holds on the day and under the question asked, not what the dataset holds', async () => {
    const told = async (name: EndpointName, query: string, id = '') =>
      (await (await host.fetch(pathOf(name, `${query}&format=markdown`, id))).text()).split('\n').slice(0, 3).join(' ');
    expect(await told('sector', 'asOf=2018', 'steel')).not.toBe(await told('sector', '', 'steel'));
    expect(await told('theme', 'asOf=2018', 'compute')).toContain('No programme');
    const { total } = (await ask(host, 'search', 'q=steel')).data;
    expect(await told('search', 'q=steel&limit=9')).toContain(`${total} results`);
  });

  it('leads from a file of a named version back to that version', async () => {
    const { info } = (await ask(host, 'dataset')).data;
    const file = await (await host.fetch(pathOf('heatmap', `format=markdown&version=${info.version}`))).text();
    expect(file).toMatch(new RegExp(`^- Link: .*version=${info.version}$`, 'm'));
  });

  it.each(NAMES)('holds in every file of %s the rows of its answer, and no others', async (name) => {
    const id = await someId(host, name);
    const tables = tablesOf(name, (await ask(host, name, few(name), id)).data);
    for (const format of formatsOf(name)) {
      if (!isReadable(format)) continue;
      const [first] = tablesIn(format, tables);
      const bytes = await (await host.fetch(pathOf(name, withFormat(few(name), format), id))).arrayBuffer();
      for (const table of FORMATS[format].holds === 'all' ? tables : [first].filter((one) => one !== undefined)) {
        const rows = readRows(format, new Uint8Array(bytes), table);
        expect(rowsHash({ columns: table.columns, rows }), `${format} ${table.name}`).toBe(rowsHash(table));
      }
    }
  });

  it.each(NAMES)('offers %s as places where its rows have coordinates, and only there', async (name) => {
    const tables = tablesOf(name, (await ask(host, name, few(name), await someId(host, name))).data);
    expect(formatsOf(name).includes('geojson')).toBe(tablesIn('geojson', tables).length > 0);
  });

  it('leads from a file to the data package that says what its columns mean', async () => {
    const response = await host.fetch(pathOf('heatmap', 'sector=steel&format=csv&table=sectors'));
    const link = response.headers.get('link') ?? '';
    expect(link).toMatch(/; rel="describedby"/);
    const described = await host.fetch(/<([^>]+)>/.exec(link)?.[1] ?? '');
    const { resources } = v.parse(Described, await described.json());
    const [head] = (await response.text()).replace('\uFEFF', '').split('\n');
    const table = resources.find((one) => one.name === 'sectors');
    expect(table?.schema.fields.map((field) => field.name).join(',')).toBe(head);
  });

  it.each([
    ['a form there is not', 'heatmap', 'format=parquet', 'format'],
    ['places of what has no coordinates', 'heatmap', 'format=geojson', 'format'],
    ['a table there is not', 'heatmap', 'format=csv&table=nothing', 'table'],
    ['a table without coordinates as places', 'cities', 'format=geojson&table=designations', 'table'],
    ['a table of what is no file', 'heatmap', 'table=sectors', 'table'],
    ['a table of the answer itself', 'heatmap', 'format=json&table=nope', 'table'],
    ['two forms', 'heatmap', 'format=csv&format=xlsx', 'format'],
  ] as const)('refuses %s and says what there is', async (_, name, query, key) => {
    const { errors } = await refusal(host, pathOf(name, query), 400);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]).toMatchObject({ pointer: `/${key}`, key });
  });

  it('names every form an endpoint answers in in its reference', async () => {
    const reference = v.parse(Reference, await (await host.fetch('/api/v1/openapi.json')).json());
    for (const name of NAMES) {
      const types = Object.keys(reference.paths[ENDPOINTS[name].path]?.get.responses[200].content ?? {});
      expect(types, name).toEqual(formatsOf(name).map((format) => FORMATS[format].type));
    }
  });
}

const isReadable = (format: string): format is ReadableFormat => format !== 'json' && format !== 'markdown';

const Described = v.object({
  resources: v.array(
    v.object({ name: v.string(), schema: v.object({ fields: v.array(v.object({ name: v.string() })) }) }),
  ),
});

const Reference = v.object({
  paths: v.record(
    v.string(),
    v.object({
      get: v.object({ responses: v.object({ 200: v.object({ content: v.record(v.string(), v.unknown()) }) }) }),
    }),
  ),
});
