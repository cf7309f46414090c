import type { Bar, Timeline, TimelineLane } from '#contract/answers/timeline.ts';
import type { Options } from '#contract/options.ts';
import { LANES, RELEVANCES, RUNG_LANES, THEMES } from '#contract/vocabulary.ts';
import { sampleBar, sampleTimeline } from './timeline.fixture.ts';

type LaneName = Pick<TimelineLane, 'id' | 'name' | 'short'>;

const named = (names: Readonly<Record<string, TimelineLane['name']>>): LaneName[] =>
  Object.entries(names).map(([id, name]) => ({ id, name }));
const inBoth = (en: string, zh: string) => ({ en, zh });

/** A few lanes of each choice, with the last ones an answer may have. */
const LANE_NAMES: Readonly<Record<Options['lanes'], readonly LaneName[]>> = {
  voice: named(LANES),
  rung: named(RUNG_LANES),
  theme: named(THEMES).slice(0, 5),
  sector: [
    { id: 'steel', name: inBoth('Steel', '钢铁') },
    { id: 'electronics', name: inBoth('Electronic information manufacturing', '电子信息制造业') },
    { id: 'others', name: inBoth('24 other sectors', '其他24个行业') },
    { id: 'none', name: inBoth('No sector named', '未点名行业') },
  ],
  issuer: [
    {
      id: 'MIIT',
      name: inBoth('Ministry of Industry and Information Technology', '工业和信息化部'),
      short: inBoth('MIIT', '工业和信息化部'),
    },
    { id: 'NDA', name: inBoth('National Data Administration', '国家数据局'), short: inBoth('NDA', '国家数据局') },
    { id: 'others', name: inBoth('258 other issuers', '其他258个发文机关') },
  ],
  province: [
    { id: 'CN-GD', name: inBoth('Guangdong', '广东省') },
    { id: 'CN-ZJ', name: inBoth('Zhejiang', '浙江省') },
    { id: 'none', name: inBoth('No province named', '未涉及具体省份') },
  ],
};

const two = (value: number) => String(value).padStart(2, '0');

/** Programmes made up by their number: starts, ends, drafts, open ends, parents and lanes of every kind, always the same. */
function madeUp(index: number, lanes: readonly LaneName[], several: boolean): Bar {
  const year = 2015 + (((index * 7) % 24) >> 1);
  const start = `${year}-${two((index * 5) % 12 || 12)}-${two(((index * 11) % 27) + 1)}`;
  const relevances = Object.keys(RELEVANCES).filter((key): key is keyof typeof RELEVANCES => key in RELEVANCES);
  return sampleBar({
    id: `p${index}`,
    lanes: lanes
      .filter((_, at) => at === index % lanes.length || (several && at === (index * 3) % lanes.length))
      .map(({ id }) => id),
    start: index % 9 === 0 ? String(year) : start,
    end: index % 5 === 0 ? null : String(year + 1 + ((index * 3) % (index % 13 === 0 ? 40 : 9))),
    status: index % 11 === 0 ? 'draft' : 'issued',
    relevance: relevances[index % 3] ?? 'core',
    parents: index > 3 && index % 4 === 0 ? [{ id: `p${index >> 1}`, inferred: index % 8 === 0 }] : [],
  });
}

/** A fixed answer of `count` programmes in lanes of the choice `by`. */
export function sampleAnswer(by: Options['lanes'], count: number): Timeline {
  const lanes = LANE_NAMES[by];
  const several = by !== 'voice' && by !== 'rung';
  const bars = Array.from({ length: count }, (_, index) => madeUp(index, lanes, several));
  const children = (id: string) => bars.filter(({ parents }) => parents.some((parent) => parent.id === id)).length;
  const sorted = bars
    .toSorted((a, b) => a.start.localeCompare(b.start))
    .map((bar) => ({ ...bar, children: children(bar.id) }));
  const due = [2020, 2025, 2026, 2027, 2030].map((year, index) => ({ year, count: 3 + ((index * 17) % 29) }));
  return {
    ...sampleTimeline(sorted, due),
    by,
    lanes: lanes.map((lane) => ({ ...lane, total: bars.filter((bar) => bar.lanes.includes(lane.id)).length })),
    milestones: [6, 12, 17, 21].flatMap((index) =>
      ['2025-06', '2027', '2028-03-01'].map((date) => ({
        date,
        programme: `p${index}`,
        shortTitle: `Programme p${index}`,
        text: `Step of ${date}`,
      })),
    ),
  };
}

/** The same answer with what became of its bars after 2023: every kind of difference once and again. */
export function comparedAnswer(count: number): Timeline {
  const whole = sampleAnswer('voice', count);
  const text = inBoth('A step', '一步');
  const becoming = (bar: Bar, at: number): Pick<Bar, 'change' | 'changedBy'> => {
    if (bar.start.slice(0, 4) > '2023') return { change: 'appeared', changedBy: [{ kind: 'issued', date: bar.start }] };
    if (bar.end === '2024') return { change: 'ended', changedBy: [{ kind: 'end', date: bar.end }] };
    if (at % 4 > 0) return {};
    return { change: 'changed', changedBy: [{ kind: 'milestone', date: '2024-05', text }] };
  };
  return { ...whole, bars: whole.bars.map((bar, at) => ({ ...bar, ...becoming(bar, at) })) };
}
