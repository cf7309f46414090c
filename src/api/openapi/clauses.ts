import type { FilterKey } from '#contract/filter/filter.ts';

/** What each clause of the filter asks for, with a value that the reference shows. */
export const CLAUSES: Readonly<Record<FilterKey, { readonly meaning: string; readonly example: string }>> = {
  sector: { meaning: 'Programmes that name the sector or one of its children', example: 'steel' },
  theme: { meaning: 'Programmes on the theme', example: 'ai-application' },
  level: { meaning: 'Programmes of the level of government', example: 'national' },
  kind: { meaning: 'Programmes of the kind of document', example: 'strategy' },
  issuer: { meaning: 'Programmes the body signed', example: 'MIIT' },
  province: { meaning: 'Programmes issued in the province or naming a place in it', example: 'CN-GD' },
  city: { meaning: 'Programmes issued in the place or naming it', example: '440300' },
  designation: {
    meaning: 'Programmes that set the roster up, or are issued in or name one of its members',
    example: 'nda-data-annotation-bases',
  },
  relevance: { meaning: 'How close the programme is to AI in industry', example: 'core' },
  basis: { meaning: 'What the record rests on', example: 'official' },
  from: { meaning: 'Issued on or after', example: '2020' },
  to: { meaning: 'Issued on or before', example: '2026' },
  asOf: { meaning: 'The state of the world on that day: issued on or before it', example: '2026-06-30' },
  since: {
    meaning: 'Narrows nothing: marks what appeared, changed or ended since the end of that day',
    example: '2025-06-30',
  },
  q: { meaning: 'Words in titles, summaries, tasks, targets and notes, in English or Chinese', example: 'datasets' },
  lang: { meaning: 'Language by which titles are ordered', example: 'zh' },
};
