import { expect, it } from 'vitest';
import type { SearchKind } from '#contract/answers/search.ts';
import { openDataset } from '#dataset/open-dataset.ts';
import { createMemoryStore } from '#store/memory/memory-store.ts';

const store = createMemoryStore(await openDataset('data'));

/** What readers type, and the result that must stand first: its kind, and its id or, of a term, its anchor. */
const CASES: readonly (readonly [typed: string, kind: SearchKind, id: string])[] = [
  // English
  ['steel', 'sector', 'steel'],
  ['STEEL', 'sector', 'steel'],
  ['machine tools', 'sector', 'machine-tools'],
  ['semiconductors', 'sector', 'semiconductors'],
  ['Wuhan', 'place', '420100'],
  ['guangdong', 'place', 'CN-GD'],
  ["xi'an", 'place', '610100'],
  ['MIIT', 'issuer', 'MIIT'],
  ['ministry of science', 'issuer', 'MOST'],
  ['compute', 'theme', 'compute'],
  ['industrial internet', 'theme', 'industrial-internet'],
  ['new industrialisation', 'term', 'new-industrialisation'],
  ['model-data resonance', 'term', 'model-data-resonance'],
  ['AI Plus Opinions', 'programme', 'ai-plus-opinions-2025'],
  // Chinese
  ['钢铁', 'sector', 'steel'],
  ['算力', 'theme', 'compute'],
  ['武汉', 'place', '420100'],
  ['武汉市', 'place', '420100'],
  ['重庆', 'place', 'CN-CQ'],
  ['工信部', 'issuer', 'MIIT'],
  ['发改委', 'issuer', 'NDRC'],
  ['网信办', 'issuer', 'CAC'],
  ['工业母机', 'sector', 'machine-tools'],
  ['智能制造', 'theme', 'smart-manufacturing'],
  ['模数共振', 'term', 'model-data-resonance'],
  ['国务院关于深入实施“人工智能+”行动的意见', 'programme', 'ai-plus-opinions-2025'],
  // Pinyin, written together, apart, with tones, with v for ü
  ['gangtie', 'sector', 'steel'],
  ['gang tie', 'sector', 'steel'],
  ['gāng tiě', 'sector', 'steel'],
  ['wu han', 'place', '420100'],
  ['gongxinbu', 'issuer', 'MIIT'],
  ['gong xin bu', 'issuer', 'MIIT'],
  ['fagaiwei', 'issuer', 'NDRC'],
  ['suanli', 'theme', 'compute'],
  ['jiqiren', 'sector', 'robotics'],
  ['xinxinggongyehua', 'term', 'new-industrialisation'],
  ['lvchanye', 'programme', 'aluminium-2025'],
  // Characters with several readings
  ['chongqing', 'place', 'CN-CQ'],
  ['chong qing', 'place', 'CN-CQ'],
  ['changsha', 'place', '430100'],
  ['xiamen', 'place', '350200'],
  ['chengdu', 'place', '510100'],
  ['changchun', 'place', '220100'],
  // Typing errors
  ['stell', 'sector', 'steel'],
  ['gangtei', 'sector', 'steel'],
  ['Shenzen', 'place', '440300'],
  ['guandong', 'place', 'CN-GD'],
  ['semicondutor', 'sector', 'semiconductors'],
  ['industral internet', 'theme', 'industrial-internet'],
  // Numbers and codes
  ['国发〔2025〕11号', 'programme', 'ai-plus-opinions-2025'],
  ['420100', 'place', '420100'],
];

it.each(CASES)('finds first for “%s” the %s %s', async (typed, kind, id) => {
  const [group] = (await store.search(typed, 3)).groups;
  const [hit] = group?.hits ?? [];
  expect([group?.kind, kind === 'term' ? hit?.anchor : hit?.id]).toEqual([kind, id]);
});

async function facts(typed: string): Promise<string[]> {
  const { groups } = await store.search(typed, 1000);
  return groups.flatMap(({ kind, hits }) => hits.map(({ id, anchor, name }) => `${kind} ${id} ${anchor} ${name.zh}`));
}

it.each([
  ['钢铁', 'steel'],
  ['gangtie', 'steel'],
  ['算力', 'compute'],
  ['武汉', 'wuhan'],
  ['chong qing', '重庆'],
])('finds for “%s” the same facts as for “%s”', async (one, other) => {
  const found = await facts(one);
  expect(found.length).toBeGreaterThan(3);
  expect(found.toSorted()).toEqual((await facts(other)).toSorted());
});

it('finds the steel of a city, written as one word or as two', async () => {
  const apart = await facts('武汉 人工智能');
  expect(apart.length).toBeGreaterThan(0);
  expect(apart.every((fact) => !fact.startsWith('place'))).toBe(true);
  expect(await facts('武汉人工智能')).toEqual(expect.arrayContaining(apart.slice(0, 1)));
});

it('says what it read in place of a word nobody uses, and nothing of the kind otherwise', async () => {
  expect((await store.search('stell', 1)).readAs).toEqual(['steel']);
  expect((await store.search('steel', 1)).readAs).toEqual([]);
  const hits = (await store.search('stell', 5)).groups.flatMap((group) => group.hits);
  expect(new Set(hits.map(({ match }) => match))).toEqual(new Set(['near']));
});

it('forgives no error in a short word, one from four letters, two from eight', async () => {
  const place = async (typed: string) => (await store.search(typed, 1)).groups[0]?.hits[0]?.name.en;
  expect(await place('wuhn')).toBe('Wuhan');
  expect(await place('shenzheng')).toBe('Shenzhen');
  expect(await place('guagndogn')).toBe('Guangdong');
  expect((await store.search('wxhxn', 1)).total).toBe(0);
  expect((await store.search('xzq', 1)).total).toBe(0);
});

it('marks why each result is there, in its name or in what it shows beside it', async () => {
  for (const typed of ['steel', '钢铁', 'gangtie', 'gongxinbu', '工信部', '2026', 'data annotation', 'stell']) {
    for (const { hits } of (await store.search(typed, 20)).groups) {
      for (const hit of hits) {
        const met = hit.marks.en.length + hit.marks.zh.length + (hit.found?.marks.length ?? 0);
        expect(met, `${typed}: ${hit.name.en}`).toBeGreaterThan(0);
      }
    }
  }
});

it('shows by which name and sound a body was found', async () => {
  const hit = (await store.search('gongxinbu', 1)).groups[0]?.hits[0];
  expect(hit?.found).toEqual({ field: 'other-name', text: '工信部', marks: [[0, 3]] });
  expect(hit?.reading).toBe('gōng xìn bù');
});
