import type { TimelineLane } from '#contract/answers/timeline.ts';
import type { Programme } from '#contract/entities/programme.ts';
import type { Options } from '#contract/options.ts';
import type { Bilingual } from '#contract/primitives.ts';
import { LANES, RUNG_LANES } from '#contract/vocabulary.ts';
import { noRows, type Rows, RowsByValue } from '../rows.ts';
import type { Index } from './build-index.ts';
import type { FacetValues } from './facet-values.ts';
import { voiceOf } from './voice.ts';

/** A lane before it is counted; a row may stand in several. */
export interface LaneRows extends Omit<TimelineLane, 'total'> {
  readonly rows: Rows;
  /** A lane that stands before all that are only larger. */
  readonly headline?: boolean;
}

/** The lanes there could be for one choice, and how they are chosen among. */
export interface LaneChoice {
  readonly lanes: readonly LaneRows[];
  /** `as-given`: all of them, empty ones too. A number: that many at most, headline ones first, then the largest. */
  readonly keep: 'as-given' | number;
  readonly others: (count: number) => Bilingual;
  readonly none: Bilingual;
}
export type LaneChoices = Readonly<Record<Options['lanes'], LaneChoice>>;

const MOST = 12;
const NOTHING_LEFT = { others: (): Bilingual => ({ en: 'Others', zh: '其他' }), none: { en: 'None', zh: '无' } };

/** The lanes of every choice, the same under every filter. */
export function indexLanes(index: Index, values: FacetValues): LaneChoices {
  const { programmes, clauses, snapshot } = index;
  const kinds = new Map(snapshot.issuers.map((issuer) => [issuer.id, issuer.kind]));

  function ofVocabulary(names: Readonly<Record<string, Bilingual>>, valueOf: (programme: Programme) => string) {
    const rows = new RowsByValue(programmes.length);
    programmes.forEach((programme, row) => rows.add(valueOf(programme), row));
    return Object.entries(names).map(([id, name]) => ({ id, name, rows: rows.of(id) }));
  }
  const ofClause = (key: 'sector' | 'issuer' | 'theme' | 'province'): LaneRows[] =>
    values[key].map(({ value, name, headline = false }) => ({
      id: value,
      name,
      headline,
      rows: clauses[key].get(value) ?? noRows(programmes.length),
    }));

  return {
    voice: { ...NOTHING_LEFT, lanes: ofVocabulary(LANES, (it) => voiceOf(it, kinds)), keep: 'as-given' },
    rung: { ...NOTHING_LEFT, lanes: ofVocabulary(RUNG_LANES, ({ rung }) => rung), keep: 'as-given' },
    theme: { ...NOTHING_LEFT, lanes: ofClause('theme'), keep: Number.POSITIVE_INFINITY },
    sector: {
      lanes: ofClause('sector'),
      keep: MOST,
      others: (count) => ({ en: `${count} other sectors`, zh: `其他${count}个行业` }),
      none: { en: 'No sector named', zh: '未点名行业' },
    },
    issuer: {
      lanes: ofClause('issuer').map((lane) => ({ ...lane, short: { en: lane.id, zh: lane.name.zh } })),
      keep: MOST,
      others: (count) => ({ en: `${count} other issuers`, zh: `其他${count}个发文机关` }),
      none: { en: 'No issuer known', zh: '发文机关不详' },
    },
    province: {
      lanes: ofClause('province'),
      keep: MOST,
      others: (count) => ({ en: `${count} other provinces`, zh: `其他${count}个省份` }),
      none: { en: 'No province named', zh: '未涉及具体省份' },
    },
  };
}
