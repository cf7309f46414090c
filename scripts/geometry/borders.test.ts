import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { AreaTopology } from '#charts/map/topology.ts';
import { PROVINCE_BORDERS } from '#contract/province-borders.ts';
import { bordersOf } from './borders.ts';

const shapes = readFileSync('src/charts/map/geometry/china.topo.json', 'utf8');

it('is what the table of neighbouring provinces was made with: the committed table fits the committed map', () => {
  expect(PROVINCE_BORDERS).toEqual(bordersOf(v.parse(AreaTopology, JSON.parse(shapes)), 'provinces'));
});

it('finds a line of two areas whichever way each walks it, and no neighbour where none is shared', () => {
  const topology = v.parse(AreaTopology, {
    type: 'Topology',
    objects: {
      areas: {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Polygon', id: 'b', arcs: [[0, 1]] },
          { type: 'MultiPolygon', id: 'a', arcs: [[[~1, 2]], [[3]]] },
          { type: 'Polygon', id: 'island', arcs: [[4]] },
        ],
      },
    },
    arcs: [],
  });
  expect(bordersOf(topology, 'areas')).toEqual({ a: ['b'], b: ['a'], island: [] });
});

it('knows borders that any atlas shows', () => {
  expect(PROVINCE_BORDERS['CN-HI']).toEqual([]);
  expect(PROVINCE_BORDERS['CN-BJ']).toEqual(['CN-HE', 'CN-TJ']);
  expect(PROVINCE_BORDERS['CN-HL']).toEqual(['CN-JL', 'CN-NM']);
  for (const [id, others] of Object.entries(PROVINCE_BORDERS))
    for (const other of others) expect(PROVINCE_BORDERS[other], `${other} of ${id}`).toContain(id);
});
