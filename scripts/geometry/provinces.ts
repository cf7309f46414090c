import { type Area, type AreaTopology, areasOf } from '#charts/map/topology.ts';

/** The second halves of the ids in the source (HASC) that differ from those of ISO 3166-2. */
const ISO_OF_HASC: Readonly<Record<string, string>> = { HA: 'HI', HE: 'HA', HB: 'HE', HU: 'HB', SA: 'SN' };
const PROVINCE = /^CN\.([A-Z]{2})$/;

/** The 31 province-level units with ISO 3166-2 ids. The source's one shape without a code of its own is left out. */
export function readProvinces(topology: AreaTopology): readonly Area[] {
  return areasOf(topology, 'chn').flatMap(({ id, polygons }) => {
    const hasc = PROVINCE.exec(id)?.[1];
    return hasc === undefined ? [] : [{ id: `CN-${ISO_OF_HASC[hasc] ?? hasc}`, polygons }];
  });
}
