import type { Bilingual } from './primitives.ts';

/**
 * The closed vocabularies of the dataset and the names readers see for them.
 * The order of each table is the order in which filters, lanes and legends show it.
 */

export const LEVELS = {
  national: { en: 'National', zh: '国家级' },
  provincial: { en: 'Provincial', zh: '省级' },
  municipal: { en: 'Municipal', zh: '市县级' },
} as const satisfies Record<string, Bilingual>;
export type Level = keyof typeof LEVELS;

export const KINDS = {
  strategy: { en: 'Strategy', zh: '战略纲要' },
  plan: { en: 'Plan', zh: '规划' },
  'action-plan': { en: 'Action plan', zh: '行动计划' },
  opinions: { en: 'Opinions', zh: '意见' },
  notice: { en: 'Notice', zh: '通知' },
  designation: { en: 'Designation', zh: '名单认定' },
  standard: { en: 'Standard', zh: '标准指南' },
  law: { en: 'Law or rule', zh: '法规规章' },
  funding: { en: 'Funding', zh: '资金政策' },
} as const satisfies Record<string, Bilingual>;
export type Kind = keyof typeof KINDS;

/**
 * The ladder from what is wanted to what is done, after the levels of the New Industrial Policy Observatory: a strategy, the
 * programme or rule that enacts it, a concrete measure, somebody chosen. Our reading of the kind of text, not the issuer's word.
 */
export const RUNGS = {
  strategy: { en: 'Strategy', zh: '战略' },
  programme: { en: 'Programme or rule', zh: '行动与规则' },
  measure: { en: 'Concrete measure: money, a call, a pilot', zh: '具体措施：资金、申报、试点' },
  award: { en: 'Award or designation', zh: '认定与入选' },
} as const satisfies Record<string, Bilingual>;

/** The rungs in one word each, as the lanes of the timeline name them. */
export const RUNG_LANES = {
  strategy: { en: 'Strategy', zh: '战略' },
  programme: { en: 'Programme', zh: '行动与规则' },
  measure: { en: 'Measure', zh: '具体措施' },
  award: { en: 'Designation', zh: '认定与入选' },
} as const satisfies Record<keyof typeof RUNGS, Bilingual>;

export const RELEVANCES = {
  core: { en: 'AI in industry is its subject', zh: '以工业人工智能为主题' },
  enabling: { en: 'Serves it: compute, data, robots, rules', zh: '提供支撑：算力、数据、机器人、规则' },
  context: { en: 'General plan with AI provisions', zh: '含人工智能条款的综合规划' },
} as const satisfies Record<string, Bilingual>;
export type Relevance = keyof typeof RELEVANCES;

export const BASES = {
  official: { en: 'Official text seen', zh: '见到官方文本' },
  corroborated: { en: 'Two independent pages', zh: '两个独立来源互证' },
  single: { en: 'One page only', zh: '仅一个来源' },
} as const satisfies Record<string, Bilingual>;
export type Basis = keyof typeof BASES;

export const THEMES = {
  'ai-application': { en: 'AI applications', zh: '人工智能应用' },
  'industrial-data': { en: 'Industrial data', zh: '工业数据' },
  'models-agents': { en: 'Models and agents', zh: '模型与智能体' },
  compute: { en: 'Compute', zh: '算力' },
  'smart-manufacturing': { en: 'Smart manufacturing', zh: '智能制造' },
  'industrial-internet': { en: 'Industrial internet', zh: '工业互联网' },
  robotics: { en: 'Robotics', zh: '机器人' },
  'connected-vehicles': { en: 'Connected vehicles', zh: '智能网联汽车' },
  standards: { en: 'Standards', zh: '标准' },
  'governance-security': { en: 'Governance and security', zh: '治理与安全' },
  finance: { en: 'Finance', zh: '金融与资金' },
  talent: { en: 'Talent', zh: '人才' },
  smes: { en: 'Small and medium firms', zh: '中小企业' },
  digitalisation: { en: 'Digitalisation', zh: '数字化转型' },
  'growth-stabilisation': { en: 'Growth stabilisation', zh: '稳增长' },
  'pilot-zones': { en: 'Pilot zones', zh: '试点示范区' },
} as const satisfies Record<string, Bilingual>;
export type Theme = keyof typeof THEMES;

export const STATUSES = {
  issued: { en: 'Issued', zh: '已印发' },
  draft: { en: 'Draft for comment', zh: '征求意见稿' },
} as const satisfies Record<string, Bilingual>;

/** How deeply a programme speaks of a sector; an index of our own records, not the issuer's ranking. */
export const DEPTHS = {
  1: { en: 'Named in a list', zh: '列举提及' },
  2: { en: 'Own paragraph or task', zh: '单列段落或任务' },
  3: { en: 'Numbers or named use cases', zh: '有数字或具体场景' },
  4: { en: 'The document is about it', zh: '专门文件' },
} as const satisfies Record<number, Bilingual>;
export type Depth = keyof typeof DEPTHS;

/** How a target's number is to be read; `~` is about. */
export const OPERATORS = ['=', '>=', '>', '<=', '<', '~'] as const;

export const MEMBER_STATUSES = {
  designated: { en: 'Designated', zh: '已认定' },
  proposed: { en: 'Proposed', zh: '拟认定（公示）' },
  planned: { en: 'Planned', zh: '计划建设' },
} as const satisfies Record<string, Bilingual>;
export type MemberStatus = keyof typeof MEMBER_STATUSES;

/** What is known of a place, whether a programme of its own was found or not. */
export const SEARCH_STATUSES = {
  found: { en: 'Programmes found', zh: '已找到政策' },
  'searched-none-found': { en: 'Searched, none found', zh: '已检索，未找到' },
  'not-searched': { en: 'Not looked for', zh: '未检索' },
} as const satisfies Record<string, Bilingual>;
export type SearchStatus = keyof typeof SEARCH_STATUSES;

/** Why a cell of sector and year is empty; `filtered` is no absence: the dataset has programmes there, the filter has none. */
export const ABSENCES = {
  filtered: { en: 'None under this filter', zh: '当前筛选下无' },
  'searched-none-found': { en: 'Searched, none found', zh: '已检索，未找到' },
  silent: { en: 'Full texts of the year were read; none recorded naming it', zh: '读过当年文件全文，未记录提及' },
  'not-searched': { en: 'Not looked for', zh: '未检索' },
  'not-recorded': { en: 'None recorded', zh: '未见记录' },
} as const satisfies Record<string, Bilingual>;
export type Absence = keyof typeof ABSENCES;

export const SOURCE_KINDS = {
  official: { en: 'Official', zh: '官方' },
  'state-media': { en: 'State media', zh: '官方媒体' },
  media: { en: 'Media', zh: '媒体' },
  analysis: { en: 'Analysis', zh: '分析文章' },
} as const satisfies Record<string, Bilingual>;

/** What the page behind a source carries of the document itself. */
export const SOURCE_TEXTS = {
  'issuer-page': { en: "issuer's own page", zh: '发文机关网页' },
  'full-text': { en: 'full text', zh: '全文' },
  'full-translation': { en: 'full translation', zh: '全文译文' },
  report: { en: 'report', zh: '报道' },
  'not-seen': { en: 'not opened by us', zh: '未查阅' },
} as const satisfies Record<string, Bilingual>;

export const SECTOR_GROUPS = {
  'raw-materials': { en: 'Raw materials', zh: '原材料' },
  equipment: { en: 'Equipment', zh: '装备' },
  consumer: { en: 'Consumer goods', zh: '消费品' },
  electronics: { en: 'Electronics', zh: '电子' },
  'software-ict': { en: 'Software and ICT', zh: '软件与信息通信' },
  energy: { en: 'Energy', zh: '能源' },
  other: { en: 'Other', zh: '其他' },
} as const satisfies Record<string, Bilingual>;

/** The four voices of the timeline's lanes, from the centre outwards. */
export const LANES = {
  'state-council': { en: 'State Council', zh: '国务院' },
  ministries: { en: 'Ministries', zh: '部委' },
  provinces: { en: 'Provinces', zh: '省级' },
  cities: { en: 'Cities', zh: '市县' },
} as const satisfies Record<string, Bilingual>;
export type Lane = keyof typeof LANES;

export const PLACE_KINDS = ['province', 'city', 'county', 'district', 'new-area'] as const;
export const MEMBER_PLACE_KINDS = [...PLACE_KINDS, 'cluster'] as const;
export const ISSUER_KINDS = [
  'state-council',
  'party',
  'ministry',
  'administration',
  'commission',
  'provincial',
  'municipal',
  'association',
  'other',
] as const;
export const LANGUAGES = ['en', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];
/** Languages a source may be written in. */
export const SOURCE_LANGUAGES = ['zh', 'en', 'ja', 'hi'] as const;

/** The keys of a vocabulary table, in its order, typed as the union of its keys. */
export function keysOf<K extends string>(table: Record<K, unknown>): readonly [K, ...K[]] {
  const [first, ...rest] = Object.keys(table).filter((key): key is K => key in table);
  if (first === undefined) throw new RangeError('A vocabulary needs at least one entry');
  return [first, ...rest];
}

/** Narrows a text to the keys of a vocabulary table. */
export const isKeyOf =
  <K extends string>(table: Readonly<Record<K, unknown>>) =>
  (text: string): text is K =>
    Object.hasOwn(table, text);
