import { expect, it } from 'vitest';
import { checkDataset } from './check-dataset.ts';
import { describeFault } from './fault.ts';
import { readFolder } from './files/read-folder.ts';
import type { SourceFile } from './files/source-file.ts';

const { files: SMALL } = await readFolder('tests/fixtures/small-dataset');

type Edit = (files: readonly SourceFile[]) => SourceFile[];

/** The small dataset with one text replaced in one file; the text must be there. */
function put(path: string, from: string, to: string): Edit {
  return (files) =>
    files.map((file) => {
      if (file.path !== path) return file;
      expect(file.text, `${path} holds the text to break`).toContain(from);
      return { path, text: file.text.replace(from, to) };
    });
}
const add =
  (path: string, text: string): Edit =>
  (files) => [...files, { path, text }];
const drop =
  (path: string): Edit =>
  (files) =>
    files.filter((file) => file.path !== path);

function faultsOf(...edits: Edit[]): string[] {
  const checked = checkDataset(edits.reduce((files, edit) => edit(files), SMALL));
  return Array.isArray(checked) ? checked.map(describeFault) : [];
}

const ALPHA = 'programmes/alpha-2020.yaml';
const BETA = 'programmes/beta-2024.yaml';
const ROSTER = 'rosters/model-cities.yaml';

it('finds nothing wrong with a dataset that is right', () => {
  expect(faultsOf()).toEqual([]);
});

/** What is broken, how, and what the fault must say: file, line, field and reason. */
const BROKEN: readonly (readonly [what: string, edit: Edit, fault: string])[] = [
  // The file
  ['broken YAML', put(ALPHA, 'kind: plan', 'kind: [plan'), `${ALPHA}:9: is not valid YAML`],
  [
    'a key given twice',
    put(ALPHA, 'kind: plan', 'kind: plan\nkind: notice'),
    `${ALPHA}:9: is not valid YAML: Map keys must be unique`,
  ],
  ['an alias', put(ALPHA, 'formerIds: [alpha]', 'formerIds: [&x alpha, *x]'), `${ALPHA}: uses an alias`],
  [
    'an empty file',
    put('glossary.yaml', '- zh: 测试\n  en: test\n  kind: policy\n  seen: true\n', ''),
    'glossary.yaml: is empty',
  ],
  ['a missing file', drop('sectors.yaml'), 'sectors.yaml: is missing'],
  ['a missing description', drop('dataset.yaml'), 'dataset.yaml: is missing'],
  [
    'a stray file',
    add('programmes/old/gamma.yaml', 'id: gamma'),
    'programmes/old/gamma.yaml: has no place in a dataset',
  ],
  [
    'a list that is none',
    (files) => [...drop('issuers.yaml')(files), { path: 'issuers.yaml', text: 'TEST: Ministry of Tests' }],
    'issuers.yaml:1: must be a list',
  ],
  [
    'a file named otherwise',
    put(BETA, 'id: beta-2024', 'id: beta-2025'),
    `${BETA}:1 id: belongs in programmes/beta-2025.yaml`,
  ],
  // The record by itself
  [
    'a missing field',
    put(ALPHA, 'shortTitle: {en: Alpha Plan, zh: 测试简称}\n', ''),
    `${ALPHA}:1 shortTitle: is missing`,
  ],
  [
    'a field nobody knows',
    put(ALPHA, 'shortTitle:', 'shortTitel: x\nshortTitle:'),
    `${ALPHA}:7 shortTitel: is not a field of this record`,
  ],
  ['a text of one language', put(ALPHA, '  zh: 阿尔法测试规划\n', ''), `${ALPHA}:4 title.zh: is missing`],
  ['an empty text', put(BETA, '  zh: 在广东落实阿尔法规划。', "  zh: ''"), 'summary.zh: is empty'],
  [
    'an id with capitals',
    put('sectors.yaml', 'id: machinery', 'id: Machinery'),
    'sectors.yaml:10 id: must be lower-case words joined by hyphens',
  ],
  [
    'a date that does not exist',
    put(ALPHA, 'issued: 2020-03-01', 'issued: 2020-02-30'),
    `${ALPHA}:15 issued: must be a real date written YYYY, YYYY-MM or YYYY-MM-DD`,
  ],
  [
    'a year without quotes',
    put(ALPHA, 'by: "2025"', 'by: 2025'),
    'targets[0].by: is a number; write it in quotes: "2025"',
  ],
  ['a kind nobody knows', put(ALPHA, 'kind: plan', 'kind: idea'), `${ALPHA}:8 kind: must be ("strategy" | "plan"`],
  ['a theme nobody knows', put(ALPHA, 'themes: [ai-application, compute]', 'themes: [alchemy]'), 'themes[0]: must be'],
  ['no theme', put(ALPHA, 'themes: [ai-application, compute]', 'themes: []'), 'themes: names no theme'],
  [
    'a target without source',
    put(ALPHA, '    by: "2025"\n    sources: [s1, s2]\n', '    by: "2025"\n'),
    'targets[0].sources: is missing',
  ],
  [
    'a target with an empty list of sources',
    put(ALPHA, 'sources: [s1, s2]', 'sources: []'),
    'targets[0].sources: names no source',
  ],
  ['a depth past four', put(ALPHA, 'depth: 3', 'depth: 5'), 'sectors[0].depth: must be (1 | 2 | 3 | 4), not 5'],
  [
    'an address of another scheme',
    put(ALPHA, 'https://daily.example/alpha', 'ftp://daily.example/alpha'),
    'sources[1].url: must be an http or https address',
  ],
  [
    'a place code of five digits',
    put(ALPHA, '- code: "440300"', '- code: "44030"'),
    'places[0].code: must be a six-digit administrative code',
  ],
  ['a coordinate outside the country', put('places.yaml', 'lon: 114.07', 'lon: 11.4'), 'places.yaml:12 lon'],
  // References
  [
    'an unknown sector',
    put(ALPHA, 'id: special-steel', 'id: stel'),
    `${ALPHA}:38 sectors[0].id: unknown sector "stel"`,
  ],
  [
    'an unknown place',
    put(ALPHA, '- code: "440300"', '- code: "440301"'),
    `${ALPHA}:42 places[0].code: unknown place "440301"`,
  ],
  [
    'an unknown issuer',
    put(BETA, 'issuers: [TEST]', 'issuers: [TESTS]'),
    `${BETA}:12 issuers[0]: "TESTS" is not in issuers.yaml`,
  ],
  ['an issuer named twice', put(BETA, 'issuers: [TEST]', 'issuers: [TEST, TEST]'), 'issuers[1]: "TEST" is named twice'],
  [
    'an unknown parent',
    put(BETA, '- id: alpha-2020', '- id: alpha-2021'),
    `${BETA}:18 parents[0].id: unknown programme "alpha-2021"`,
  ],
  [
    'a source that is not in the record',
    put(ALPHA, 'sources: [s1, s2]', 'sources: [s1, s9]'),
    '"s9" is not among the sources of this record',
  ],
  ['a source cited twice', put(ALPHA, 'sources: [s1, s2]', 'sources: [s1, s1]'), '"s1" is cited twice for one fact'],
  [
    'a national programme of a province',
    put(ALPHA, 'jurisdiction: CN', 'jurisdiction: CN-GD'),
    `${ALPHA}:12 jurisdiction: is CN-GD, but a national programme is of CN`,
  ],
  [
    'a provincial programme of the country',
    put(BETA, 'jurisdiction: CN-GD', 'jurisdiction: CN'),
    'but a provincial programme is of a province',
  ],
  [
    'a municipal programme of a province',
    put(BETA, 'level: provincial', 'level: municipal'),
    'but a municipal programme is of a place',
  ],
  [
    'a sector named twice',
    put(ALPHA, '  - id: special-steel', '  - {id: special-steel, depth: 1, sources: [s1]}\n  - id: special-steel'),
    'sectors[1].id: "special-steel" is named twice',
  ],
  [
    'a place named twice in one role',
    put(ALPHA, '  - code: "440300"', '  - {code: "440300", role: pilot, sources: [s1]}\n  - code: "440300"'),
    '"440300" stands twice as pilot',
  ],
  [
    'a theme named twice',
    put(ALPHA, '[ai-application, compute]', '[compute, compute]'),
    'themes[1]: "compute" is named twice',
  ],
  // Ids
  [
    'two terms of one address',
    put('glossary.yaml', 'seen: true\n', 'seen: true\n- zh: 试验\n  en: Test\n  kind: policy\n  seen: true\n'),
    'glossary.yaml:6 en: "test" is used twice',
  ],
  ['an id used twice', put('sectors.yaml', 'id: machinery', 'id: steel'), 'sectors.yaml:10 id: "steel" is used twice'],
  [
    'a former id that is taken',
    put(ALPHA, 'formerIds: [alpha]', 'formerIds: [beta-2024]'),
    'formerIds[0]: "beta-2024" is the id, or former id, of another programme',
  ],
  [
    'a source id used twice',
    put(ALPHA, '  - id: s3', '  - id: s2'),
    'sources[2].id: "s2" is used twice in this record',
  ],
  // Evidence
  [
    'a fact that rests on an unread page',
    put(ALPHA, 'depth: 3\n    sources: [s1]', 'depth: 3\n    sources: [s4]'),
    'sectors[0].sources: rests on no source that was read',
  ],
  [
    'a record of which nothing was read',
    put(BETA, 'text: report\n    seen: true', 'text: not-seen\n    seen: false'),
    `${BETA}:31 sources: holds no source that was read`,
  ],
  [
    'a page read but "not-seen"',
    put(BETA, 'text: report', 'text: not-seen'),
    'sources[0].text: is not-seen, but "seen" is true',
  ],
  [
    'a page not read but reported',
    put(ALPHA, 'text: not-seen', 'text: full-text'),
    'sources[3].text: must be not-seen',
  ],
  [
    'one page as two sources',
    put(ALPHA, 'https://daily.example/alpha', 'https://gazette.example/alpha'),
    'sources[1].url: is the address of s1 too',
  ],
  [
    'a link without address',
    put(BETA, '    url: https://gazette.example/beta\n', ''),
    'sources[0].linkable: is true, but there is no url',
  ],
  [
    'a link to a bare IP address',
    put(BETA, 'https://gazette.example/beta', 'http://192.0.2.7/beta'),
    'sources[0].url: is a bare IP address',
  ],
  ['a copy of nothing', put(ALPHA, 'copyOf: A', 'copyOf: B'), 'sources[0].copyOf: "B" stands at this source alone'],
  [
    'a basis the sources do not give',
    put(ALPHA, 'basis: corroborated', 'basis: official'),
    'basis: is official, but the sources make it corroborated',
  ],
  [
    'a roster surer than its pages',
    put(ROSTER, 'basis: single', 'basis: official'),
    `${ROSTER}:7 basis: is official, but the sources that state at least half`,
  ],
  [
    'a record that rests on the context alone',
    put(BETA, 'linkable: true', 'linkable: true\n    about: context'),
    'sources: holds no source that was read and speaks',
  ],
  [
    'evidence of what is not stated',
    put(BETA, 'summary:', 'evidence: {documentNumber: [s1]}\nsummary:'),
    'evidence.documentNumber: stands without "documentNumber"',
  ],
  [
    'evidence from elsewhere',
    put(BETA, 'summary:', 'evidence: {issued: [s2]}\nsummary:'),
    'evidence.issued[0]: "s2" is not among the sources of this record',
  ],
  [
    'evidence nobody read',
    put(ALPHA, 'summary:', 'evidence: {issued: [s4]}\nsummary:'),
    'evidence.issued: rests on no source that was read',
  ],
  [
    'a dispute about what is not stated',
    put(
      BETA,
      'summary:',
      'disputed: {period: [{says: {en: a, zh: 甲}, sources: [s1], why: {en: b, zh: 乙}}]}\nsummary:',
    ),
    'disputed.period: stands without "period"',
  ],
  [
    'a dispute without source',
    put(
      ALPHA,
      'summary:',
      'disputed: {issued: [{says: {en: a, zh: 甲}, sources: [], why: {en: b, zh: 乙}}]}\nsummary:',
    ),
    'disputed.issued[0].sources: names no source',
  ],
  [
    'a dispute of a target from elsewhere',
    put(
      ALPHA,
      'sources: [s1, s2]',
      'sources: [s1, s2]\n    disputed: [{says: {en: a, zh: 甲}, sources: [s7], why: {en: b, zh: 乙}}]',
    ),
    'targets[0].disputed[0].sources[0]: "s7" is not among',
  ],
  // Dates
  ['a date of issue without basis', put(BETA, 'issuedBasis: published\n', ''), 'issued: needs "issuedBasis"'],
  ['a basis without date of issue', put(BETA, 'issued: 2024-05\n', ''), 'issuedBasis: stands without "issued"'],
  [
    'a period that runs backwards',
    put(ALPHA, 'end: "2025"}', 'end: "2019"}'),
    'period.end: 2019 is before the start, 2020',
  ],
  [
    'a programme from the future',
    put(BETA, 'issued: 2024-05', 'issued: 2025-07'),
    'issued: 2025-07 is after 2025-06-30',
  ],
  [
    'a source from the future',
    put(ALPHA, '    published: 2020-03-05', '    published: "2026"'),
    'sources[0].published: 2026 is after 2025-06-30',
  ],
  [
    'a parent younger than its child',
    put(BETA, 'issued: 2024-05', 'issued: "2019"'),
    'parents[0].id: "alpha-2020" was issued on 2020-03-01, after this programme (2019)',
  ],
  [
    'a lineage that runs in a circle',
    put(ALPHA, 'summary:', 'parents:\n  - id: beta-2024\nsummary:'),
    'parents: lead back to the programme itself: alpha-2020 → beta-2024 → alpha-2020',
  ],
  [
    'a successor nobody knows',
    put(ALPHA, 'relevance: core', 'superseded: {on: "2024", by: gamma-2024, sources: [s1]}\nrelevance: core'),
    'superseded.by: "gamma-2024" is no other programme',
  ],
  [
    'an end before the beginning',
    put(ALPHA, 'relevance: core', 'superseded: {on: "2019", sources: [s1]}\nrelevance: core'),
    'superseded.on: 2019 is before the issue, 2020-03-01',
  ],
  [
    'an end that no source of the record states',
    put(ALPHA, 'relevance: core', 'superseded: {on: "2024", sources: [s9]}\nrelevance: core'),
    'superseded.sources[0]: "s9" is not among the sources of this record',
  ],
  // Targets
  ['a number without unit', put(ALPHA, '    unit: furnaces\n', ''), 'targets[0].value: has no unit'],
  ['a number without operator', put(ALPHA, '    operator: "="\n', ''), 'targets[0].value: has no operator'],
  [
    'a number without the basis of its operator',
    put(ALPHA, '    operatorBasis: range\n', ''),
    'targets[0].value: has no operatorBasis',
  ],
  [
    'an operator without number',
    put(ALPHA, '    value: 10\n    valueMax: 20\n', ''),
    'targets[0].operator: stands without a value',
  ],
  ['an upper end without lower', put(ALPHA, '    value: 10\n', ''), 'targets[0].valueMax: stands without a value'],
  [
    'a range upside down',
    put(ALPHA, 'valueMax: 20', 'valueMax: 9'),
    'targets[0].valueMax: 9 is not above the value, 10',
  ],
  [
    'a range without upper end',
    put(ALPHA, '    valueMax: 20\n', ''),
    'targets[0].operatorBasis: is range, but there is no valueMax',
  ],
  [
    'a goal that lies behind',
    put(ALPHA, 'by: "2025"', 'by: "2019"'),
    'targets[0].by: 2019 is before the programme began (2020)',
  ],
  [
    'a target told twice',
    put(
      ALPHA,
      'sectors:\n',
      '  - {metric: {en: Furnaces tested, zh: 高炉}, nature: target, value: 10, unit: furnaces, operator: "=", operatorBasis: recorded, by: "2025", sources: [s1]}\nsectors:\n',
    ),
    'targets[1]: repeats an earlier target',
  ],
  // Emptiness
  ['an empty list without reason', put(BETA, '  tasks: not-read\n', ''), 'whyEmpty: must give a reason for tasks'],
  [
    'a reason for a list that is full',
    put(ALPHA, 'basis: corroborated', 'whyEmpty: {tasks: not-read}\nbasis: corroborated'),
    'whyEmpty.tasks: gives a reason, but there are tasks',
  ],
  // Rosters
  [
    'a complete roster with a member short',
    put(ROSTER, 'expectedCount: 2', 'expectedCount: 3'),
    `${ROSTER}:5 complete: is true, but there are 2 members of 3`,
  ],
  [
    'a complete roster of unknown size',
    put(ROSTER, 'expectedCount: 2\n', ''),
    'complete: is true, but no expectedCount',
  ],
  [
    'a partial roster with all members',
    put(ROSTER, 'complete: true', 'complete: false'),
    'complete: is false, but there are 2 members of 2',
  ],
  [
    'a roster of an unknown programme',
    put(ROSTER, 'programme: alpha-2020', 'programme: alpha'),
    `${ROSTER}:3 programme: unknown programme "alpha"`,
  ],
  [
    'a member outside its province',
    put(ROSTER, 'place: "440300"', 'place: "450100"'),
    'members[0].place: "450100" lies in CN-GX, not in CN-GD',
  ],
  [
    'a member at an unknown place',
    put(ROSTER, 'place: "440300"', 'place: "440400"'),
    'members[0].place: unknown place "440400"',
  ],
  [
    'a component outside the province',
    put(ROSTER, 'alsoIn: ["450100"]', 'components: ["450100"]'),
    'members[0].components: "450100" lies in CN-GX',
  ],
  [
    'a place elsewhere that is at home',
    put(ROSTER, 'alsoIn: ["450100"]', 'alsoIn: ["440300"]'),
    'members[0].alsoIn: "440300" lies in CN-GD itself',
  ],
  [
    'an unknown place elsewhere',
    put(ROSTER, 'alsoIn: ["450100"]', 'alsoIn: ["450200"]'),
    'members[0].alsoIn: unknown place "450200"',
  ],
  [
    'a member named twice',
    put(ROSTER, 'name: {en: Nanning, zh: 南宁}', 'name: {en: Shenzhen, zh: 深圳}'),
    'members[1].name: "Shenzhen" stands twice',
  ],
  // Sectors, places
  [
    'a sector under an unknown one',
    put('sectors.yaml', 'parent: steel', 'parent: iron'),
    'sectors.yaml:9 parent: unknown sector "iron"',
  ],
  [
    'a sector under itself',
    put('sectors.yaml', 'parent: steel', 'parent: special-steel'),
    'parent: is the sector itself',
  ],
  [
    'a third level of sectors',
    put('sectors.yaml', 'overlaps: [steel]', 'parent: special-steel'),
    'parent: "special-steel" has a parent of its own',
  ],
  [
    'an overlap with an unknown sector',
    put('sectors.yaml', 'overlaps: [steel]', 'overlaps: [iron]'),
    'overlaps[0]: unknown sector "iron"',
  ],
  [
    'an overlap with itself',
    put('sectors.yaml', 'overlaps: [steel]', 'overlaps: [machinery]'),
    'overlaps[0]: is the sector itself',
  ],
  [
    'a place outside its province',
    put('places.yaml', 'kind: city\n  province: CN-GX', 'kind: city\n  province: CN-GD'),
    'code: 450100 lies outside CN-GD, whose codes begin with 44',
  ],
  [
    'a place in a province that is not listed',
    put('places.yaml', 'kind: city\n  province: CN-GX', 'kind: city\n  province: CN-HN'),
    'province: CN-HN has no place of kind province',
  ],
  [
    'a province listed twice',
    put('places.yaml', 'kind: city\n  province: CN-GX', 'kind: province\n  province: CN-GX'),
    'province: CN-GX has two places of kind province',
  ],
  [
    'half a coordinate',
    put('places.yaml', '  lat: 22.55\n', ''),
    'places.yaml:12 lon: stands without the other coordinate',
  ],
  // The rest
  [
    'a figure of an unknown sector',
    put('figures.yaml', 'sector: steel', 'sector: iron'),
    'figures.yaml:2 sector: unknown sector "iron"',
  ],
  ['a figure nobody read', put('figures.yaml', 'seen: true', 'seen: false'), 'figures.yaml:16 source.seen: is false'],
  ['a figure from the future', put('figures.yaml', 'asOf: "2024"', 'asOf: "2027"'), 'asOf: 2027 is yet to come'],
  [
    'a figure linked to no address',
    put('figures.yaml', '    url: https://gazette.example/furnaces\n', ''),
    'source.linkable: is true, but there is no url',
  ],
  [
    'a story of an unknown programme',
    put('stories.yaml', 'programme: alpha-2020', 'programme: gamma'),
    'stories.yaml:2 programme: unknown programme "gamma"',
  ],
  [
    'a story that is no source of its programme',
    put('stories.yaml', 'source: s3', 'source: s8'),
    'stories.yaml:3 source: "s8" is no source of alpha-2020',
  ],
  [
    'an unverified fact of an unknown programme',
    put('unverified.yaml', 'programme: beta-2024', 'programme: gamma'),
    'unverified.yaml:2 programme: unknown programme "gamma"',
  ],
  [
    'an unverified member of an unknown roster',
    put('unverified.yaml', 'roster: model-cities', 'roster: cities'),
    'roster: unknown roster "cities"',
  ],
  [
    'something to be shown without label',
    put('unverified.yaml', '  label: {en: unconfirmed, zh: 未证实}\n', ''),
    'show: is labelled, but there is no label',
  ],
  [
    'a label on what is never shown',
    put('unverified.yaml', 'show: never', 'show: never\n  label: {en: guess, zh: 猜}'),
    'label: stands on what is never shown',
  ],
  [
    'a search in an unknown place',
    put('searches.yaml', 'place: "450100"', 'place: "450200"'),
    'unknown place "450200"',
  ],
  [
    'a place listed twice among the searches',
    put('searches.yaml', 'place: "450100"', 'place: "440300"'),
    '"440300" stands twice',
  ],
  [
    'a place without search status',
    put('searches.yaml', '  - {place: "450100", status: not-searched}\n', ''),
    'code: 450100 is not in searches.yaml',
  ],
  [
    'a find that is not there',
    put('searches.yaml', 'status: not-searched', 'status: found'),
    'is found, but no programme is issued in 440300',
  ],
  [
    'a find that is not told',
    put('searches.yaml', 'status: found', 'status: searched-none-found'),
    'is searched-none-found, but a programme is issued in 440000',
  ],
  [
    'searches where none was made',
    put('searches.yaml', 'status: searched-none-found', 'status: not-searched'),
    'is not-searched, but searches are recorded',
  ],
  [
    'a version older than its reading',
    put('dataset.yaml', 'version: 2025-06-30', 'version: 2025-05-01'),
    'dataset.yaml:4 version: 2025-05-01 is before asOf',
  ],
  // Readings
  [
    'a Chinese name that nobody can type in pinyin',
    put('sectors.yaml', '特钢', '特种钢'),
    'readings.yaml:2: lacks the reading of 特种钢; run npm run data:readings',
  ],
  [
    'a reading that is of another name',
    put('readings.yaml', '深圳: shēn zhèn', '深圳: shēn'),
    'readings.yaml:22 深圳: has 1 syllables for 2 characters',
  ],
];

it.each(BROKEN)('names %s with file, line, field and reason', (_, edit, fault) => {
  const faults = faultsOf(edit);
  expect(faults.join('\n')).toContain(fault);
});

it('names every fault at once, in order of file and line', () => {
  const faults = faultsOf(
    put(BETA, 'issuers: [TEST]', 'issuers: [TESTS]'),
    put(ALPHA, 'id: special-steel', 'id: stel'),
    put(ALPHA, 'issued: 2020-03-01', 'issued: 2026-03-01'),
  );
  expect(faults.map((fault) => fault.split(' ')[0])).toEqual([
    `${ALPHA}:15`,
    `${ALPHA}:38`,
    `${BETA}:12`,
    `${BETA}:18`,
  ]);
});

it('gives one hash for one content, however the files are ordered, and another for another', () => {
  const hashOf = (files: readonly SourceFile[]) => {
    const checked = checkDataset(files);
    return Array.isArray(checked) ? checked : checked.hash;
  };
  const hash = hashOf(SMALL);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(hashOf(SMALL.toReversed())).toBe(hash);
  expect(hashOf(put(ALPHA, 'formerIds: [alpha]', 'formerIds:\n  - alpha')(SMALL))).toBe(hash);
  expect(hashOf(put(ALPHA, 'value: 10', 'value: 11')(SMALL))).not.toBe(hash);
});
