import type { Rule } from './rule.ts';

/** The first two digits of a code are its province's (GB/T 2260), and each province stands in the list itself. */
export const placesLieInTheirProvince: Rule = function* ({ places }) {
  const provinces = new Map(
    places
      .filter(({ value }) => value.kind === 'province')
      .map(({ value }) => [value.province, value.code.slice(0, 2)]),
  );
  for (const { value, faultAt } of places) {
    const digits = provinces.get(value.province);
    if (digits === undefined)
      yield faultAt(['province'], `${value.province} has no place of kind province in the list`);
    else if (!value.code.startsWith(digits)) {
      yield faultAt(['code'], `${value.code} lies outside ${value.province}, whose codes begin with ${digits}`);
    }
  }
};

export const provincesStandOnce: Rule = function* ({ places }) {
  const met = new Set<string>();
  for (const { value, faultAt } of places) {
    if (value.kind !== 'province') continue;
    if (met.has(value.province)) yield faultAt(['province'], `${value.province} has two places of kind province`);
    if (!value.code.endsWith('0000')) yield faultAt(['code'], 'of a province ends in 0000');
    met.add(value.province);
  }
};

export const coordinatesComeInPairs: Rule = function* ({ places }) {
  for (const { value, faultAt } of places) {
    if ((value.lon === null) !== (value.lat === null))
      yield faultAt([value.lon === null ? 'lat' : 'lon'], 'stands without the other coordinate');
  }
};
