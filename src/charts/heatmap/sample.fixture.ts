import type { Heatmap, HeatmapColumn, HeatmapRow } from '#contract/answers/heatmap.ts';
import { OTHER_ISSUERS } from '#contract/column-clauses.ts';
import type { Bilingual } from '#contract/primitives.ts';
import { RESONANCE_TASKS } from '#contract/resonance-tasks.ts';
import { KINDS, THEMES } from '#contract/vocabulary.ts';
import { exampleYears } from './rows.fixture.ts';

type Column = Omit<HeatmapColumn, 'programmes'>;

const PROVINCES =
  'BJ京Beijing北京 TJ津Tianjin天津 HE冀Hebei河北 SX晋Shanxi山西 NM蒙Inner_Mongolia内蒙古 LN辽Liaoning辽宁 JL吉Jilin吉林 HL黑Heilongjiang黑龙江 SH沪Shanghai上海 JS苏Jiangsu江苏 ZJ浙Zhejiang浙江 AH皖Anhui安徽 FJ闽Fujian福建 JX赣Jiangxi江西 SD鲁Shandong山东 HA豫Henan河南 HB鄂Hubei湖北 HN湘Hunan湖南 GD粤Guangdong广东 GX桂Guangxi广西 HI琼Hainan海南 CQ渝Chongqing重庆 SC川Sichuan四川 GZ黔Guizhou贵州 YN滇Yunnan云南 XZ藏Xizang西藏 SN陕Shaanxi陕西 GS甘Gansu甘肃 QH青Qinghai青海 NX宁Ningxia宁夏 XJ新Xinjiang新疆'
    .split(' ')
    .map((text): Column => {
      const [, letters = '', character = '', en = '', zh = ''] = /^(..)(.)([A-Za-z_]+)(.+)$/u.exec(text) ?? [];
      return { id: `CN-${letters}`, name: { en: en.replace('_', ' '), zh }, short: { en: letters, zh: character } };
    });

const ISSUERS = [
  ['MIIT', 'Ministry of Industry and Information Technology', '工业和信息化部'],
  ['NDRC', 'National Development and Reform Commission', '国家发展和改革委员会'],
  ['MOFCOM', 'Ministry of Commerce', '商务部'],
  ['SASAC', 'State-owned Assets Supervision and Administration Commission of the State Council', '国务院国资委'],
] as const;

const ofVocabulary = (table: Readonly<Record<string, Bilingual>>): Column[] =>
  Object.entries(table).map(([id, name]) => ({ id, name }));

const COLUMNS: Readonly<Record<Heatmap['by'], readonly Column[]>> = {
  year: exampleYears(Array.from({ length: 12 }, (_, at) => 2015 + at)),
  theme: ofVocabulary(THEMES),
  task: Object.entries(RESONANCE_TASKS).map(([id, { name, short }]) => ({ id, name, short })),
  issuer: [
    ...ISSUERS.map(([id, en, zh]): Column => ({ id, name: { en, zh }, short: { en: id, zh } })),
    { id: OTHER_ISSUERS, name: { en: 'Other bodies', zh: '其他机构' } },
  ],
  kind: ofVocabulary(KINDS),
  province: PROVINCES,
};

const SECTORS = [
  { sector: 'electronics', en: 'Electronic information manufacturing', zh: '电子信息制造业', headline: true },
  { sector: 'semiconductors', en: 'Semiconductors', zh: '半导体（集成电路）', parent: 'electronics' },
  { sector: 'steel', en: 'Steel', zh: '钢铁', headline: true, inResonance: true },
  { sector: 'industrial-machinery', en: 'Industrial machinery', zh: '工业机械', inResonance: true },
  { sector: 'agriculture-machinery', en: 'Agricultural machinery', zh: '农机装备', parent: 'industrial-machinery' },
  { sector: 'heritage-consumer-goods', en: 'Heritage consumer-goods industries', zh: '历史经典产业' },
] as const;

const MOST: Readonly<Record<Heatmap['measure'], number>> = { programmes: 29, depth: 4, targets: 120, cities: 34 };

/** An answer that never changes: six sectors, every kind of nothing the columns can have, and numbers up to the measure's most. */
export function sampleHeatmap(by: Heatmap['by'], measure: Heatmap['measure']): Heatmap {
  const columns = COLUMNS[by];
  const count = (row: number, column: number) => {
    const spread = (row * 7 + column * 5 + row * column) % 11;
    return spread < 4 ? 0 : Math.ceil((MOST[measure] * (spread - 3) ** 2) / 49);
  };
  const nothing =
    by === 'year' ? (['silent', 'searched-none-found', 'not-searched'] as const) : (['not-recorded'] as const);
  const rows = SECTORS.map((sector, at): HeatmapRow => {
    const counts = columns.map((_, column) => count(at, column));
    const isNought = (column: number) => measure === 'targets' && (at + column) % 5 === 0;
    return {
      sector: sector.sector,
      name: { en: sector.en, zh: sector.zh },
      parent: 'parent' in sector ? sector.parent : null,
      headline: 'headline' in sector,
      inResonance: 'inResonance' in sector,
      total: measure === 'depth' ? Math.max(...counts) : counts.reduce((sum, number) => sum + number, 0),
      outside: 0,
      change: at - 2,
      counts,
      depths: counts.map((number, column) => (number === 0 ? 0 : 1 + ((at + column) % 4))),
      absences: counts.map((number, column) =>
        number > 0 || isNought(column)
          ? null
          : column % 4 === 0
            ? 'filtered'
            : (nothing[column % nothing.length] ?? 'not-recorded'),
      ),
    };
  });
  return {
    total: 60,
    by,
    measure,
    columns: columns.map((column, at) => ({ ...column, programmes: 10 + at })),
    change: { from: 2024, to: 2025 },
    rows,
  };
}

/** The same answer with a part of each number that came since another day: none, some, or all of it. */
export function comparedHeatmap(by: Heatmap['by'], measure: Heatmap['measure']): Heatmap {
  const whole = sampleHeatmap(by, measure);
  return {
    ...whole,
    appeared: 20,
    columns: whole.columns.map((column, at) => ({ ...column, appeared: at })),
    rows: whole.rows.map((row) => {
      const appeared = row.counts.map((count, at) => Math.floor((count * (at % 3)) / 2));
      return { ...row, appeared, totalAppeared: appeared.reduce((sum, number) => sum + number, 0) };
    }),
  };
}
