import type { Rule } from './rule.ts';

export const issuersExist: Rule = function* ({ programmes, rosters, issuers }) {
  const known = new Set(issuers.map(({ value }) => value.id));
  for (const { value, faultAt } of [...programmes, ...rosters]) {
    for (const [index, id] of value.issuers.entries()) {
      if (!known.has(id)) yield faultAt(['issuers', index], `"${id}" is not in issuers.yaml`);
      if (value.issuers.indexOf(id) !== index) yield faultAt(['issuers', index], `"${id}" is named twice`);
    }
  }
};

export const sectorsExist: Rule = function* ({ programmes, sectors }) {
  const known = new Set(sectors.map(({ value }) => value.id));
  for (const { value, faultAt } of programmes) {
    const met = new Set<string>();
    for (const [index, { id }] of value.sectors.entries()) {
      if (!known.has(id))
        yield faultAt(['sectors', index, 'id'], `unknown sector "${id}"; the sectors are in sectors.yaml`);
      if (met.has(id)) yield faultAt(['sectors', index, 'id'], `"${id}" is named twice; keep the deepest mention`);
      met.add(id);
    }
  }
};

export const placesExist: Rule = function* ({ programmes, places }) {
  const known = new Set(places.map(({ value }) => value.code));
  for (const { value, faultAt } of programmes) {
    const met = new Set<string>();
    for (const [index, { code, role }] of value.places.entries()) {
      if (!known.has(code))
        yield faultAt(['places', index, 'code'], `unknown place "${code}"; the places are in places.yaml`);
      if (met.has(`${code} ${role}`)) yield faultAt(['places', index, 'code'], `"${code}" stands twice as ${role}`);
      met.add(`${code} ${role}`);
    }
  }
};

/** A level of government speaks for a land of its size. */
export const jurisdictionFitsLevel: Rule = function* ({ programmes, places }) {
  const codes = new Set(places.map(({ value }) => value.code));
  const provinces = new Set(places.map(({ value }) => value.province));
  for (const { value, faultAt } of programmes) {
    const { level, jurisdiction } = value;
    if (level === 'national' && jurisdiction !== 'CN')
      yield faultAt(['jurisdiction'], `is ${jurisdiction}, but a national programme is of CN`);
    if (level === 'provincial' && !provinces.has(jurisdiction)) {
      yield faultAt(
        ['jurisdiction'],
        `is ${jurisdiction}, but a provincial programme is of a province in places.yaml, such as CN-GD`,
      );
    }
    if (level === 'municipal' && !codes.has(jurisdiction)) {
      yield faultAt(
        ['jurisdiction'],
        `is ${jurisdiction}, but a municipal programme is of a place in places.yaml, such as 440300`,
      );
    }
  }
};

export const themesAreNamedOnce: Rule = function* ({ programmes }) {
  for (const { value, faultAt } of programmes) {
    for (const [index, theme] of value.themes.entries()) {
      if (value.themes.indexOf(theme) !== index) yield faultAt(['themes', index], `"${theme}" is named twice`);
    }
  }
};
