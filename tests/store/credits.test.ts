import * as v from 'valibot';
import { expect, it } from 'vitest';
import { createApi } from '#api/create-api.ts';
import { API_BASE } from '#contract/endpoints.ts';
import { openDataset } from '#dataset/open-dataset.ts';
import { createMemoryStore } from '#store/memory/memory-store.ts';

const api = createApi(createMemoryStore(await openDataset('data')));
const Package = v.object({ sources: v.array(v.object({ title: v.string() })) });

it.each([
  ['cities', true],
  ['places/440300', true],
  ['heatmap', false],
] as const)(
  'credits in the package of %s those its coordinates are from, where it has any, and no outlines',
  async (path, located) => {
    const response = await api.request(`${API_BASE}/${path}?format=datapackage`);
    const { sources } = v.parse(Package, await response.json());
    const told = sources.map(({ title }) => title).join(' ');
    expect(told.includes('GeoNames')).toBe(located);
    expect(told).not.toContain('Natural Earth');
  },
);
