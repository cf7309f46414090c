import type { Snapshot } from '#contract/snapshot.ts';
import { boolean, number, references, type Table, table, text } from './table.ts';

/** What ids stand for, figures, stories, terms, and what was searched. */
export function referenceTables(snapshot: Snapshot): Table[] {
  const { places: searched } = snapshot.searches;
  const searches = searched.flatMap(({ place, searches: made }) => made.map((search) => ({ place, ...search })));
  return [
    table('sectors', snapshot.sectors, {
      description: 'Industries. A filter on a parent includes its children',
      primaryKey: ['id'],
      columns: [
        text('id', 'Id', (it) => it.id),
        text('name_en', 'Name', (it) => it.name.en),
        text('name_zh', 'Name in Chinese', (it) => it.name.zh),
        text('group', 'Group', (it) => it.group),
        text('parent', 'Id of the parent', (it) => it.parent),
        boolean('in_resonance', 'One of the twenty of the 2026 Model–Data Resonance notice', (it) => it.inResonance),
        text('gbt4754', 'GB/T 4754 codes, general knowledge', (it) => it.gbt4754.join(' ')),
        text('isic4', 'ISIC rev. 4 codes, general knowledge', (it) => it.isic4.join(' ')),
      ],
    }),
    table('places', snapshot.places, {
      description: 'Places. Coordinates: GeoNames, CC BY 4.0',
      primaryKey: ['code'],
      columns: [
        text('code', 'Six-digit code, GB/T 2260', (it) => it.code),
        text('name_en', 'Name', (it) => it.name.en),
        text('name_zh', 'Name in Chinese', (it) => it.name.zh),
        text('kind', 'province, city, county, district or new-area', (it) => it.kind),
        text('province', 'ISO 3166-2:CN code', (it) => it.province),
        number('lon', 'Longitude in degrees', (it) => it.lon),
        number('lat', 'Latitude in degrees', (it) => it.lat),
      ],
    }),
    table('issuers', snapshot.issuers, {
      description: 'Bodies that issue programmes',
      primaryKey: ['id'],
      columns: [
        text('id', 'Id', (it) => it.id),
        text('name_en', 'Name', (it) => it.name.en),
        text('name_zh', 'Name in Chinese', (it) => it.name.zh),
        text('kind', 'Kind of body', (it) => it.kind),
      ],
    }),
    table('figures', snapshot.figures, {
      description: 'Outcomes and baselines of sectors, never targets. Do not mix series',
      primaryKey: ['id'],
      columns: [
        text('id', 'Id', (it) => it.id),
        text('sector', 'Id of the sector; all is the whole of industry', (it) => it.sector),
        text('metric_en', 'What is counted', (it) => it.metric.en),
        text('metric_zh', 'What is counted, in Chinese', (it) => it.metric.zh),
        text('operator', '=, >=, >, <=, < or ~', (it) => it.operator),
        number('value', 'The number', (it) => it.value),
        text('unit', 'Unit', (it) => it.unit),
        text('as_of', 'Date it is of', (it) => it.asOf),
        text('scope', 'What it covers', (it) => it.scope),
        text('series', 'Series it belongs to', (it) => it.series),
        text('outlet', 'Who published the page read', (it) => it.source.outlet),
        text('url', 'Its address, only where it is fit to link', (it) => (it.source.linkable ? it.source.url : null)),
      ],
    }),
    table('stories', snapshot.stories, {
      description: 'How outlets told the 2026 Model–Data Resonance action, in our words',
      primaryKey: ['id'],
      foreignKeys: [references('programme', 'programmes')],
      columns: [
        text('id', 'Id', (it) => it.id),
        text('programme', 'Id of the programme told', (it) => it.programme),
        text('outlet', 'Outlet', (it) => it.outlet),
        text('title', 'Title', (it) => it.title),
        text('lang', 'Language', (it) => it.lang),
        text('published', 'Date', (it) => it.published),
        text('says_en', 'What it says', (it) => it.says.en),
        text('says_zh', 'What it says, in Chinese', (it) => it.says.zh),
        text('differs_en', 'Where it differs from the others', (it) => it.differs.en),
        text('differs_zh', 'Where it differs, in Chinese', (it) => it.differs.zh),
      ],
    }),
    table('terms', snapshot.terms, {
      description: 'Terms of the field',
      primaryKey: ['zh', 'kind'],
      columns: [
        text('zh', 'The Chinese term', (it) => it.zh),
        text('en', 'Our English', (it) => it.en),
        text('kind', 'Kind of term', (it) => it.kind),
        text('other_english', 'Other renderings met, separated by semicolons', (it) => it.otherEnglish.join('; ')),
      ],
    }),
    table('search_status', searched, {
      description: 'What is known of each place: found, searched-none-found (not: none exists), or not-searched',
      primaryKey: ['place'],
      foreignKeys: [references('place', 'places', 'code')],
      columns: [
        text('place', 'Six-digit code', (it) => it.place),
        text('status', 'found, searched-none-found or not-searched', (it) => it.status),
      ],
    }),
    table('searches', searches, {
      description: 'What was looked for in a place, and what it found',
      primaryKey: ['place', 'query'],
      foreignKeys: [references('place', 'places', 'code')],
      columns: [
        text('place', 'Six-digit code', (row) => row.place),
        text('query', 'Words searched', (row) => row.query),
        text('date', 'Day of the search', (row) => row.date),
        text('found', 'What it found', (row) => row.found),
      ],
    }),
  ];
}
