import { expect, it } from 'vitest';
import type { Deadline } from '#contract/answers/deadline.ts';
import type { SectorPage } from '#contract/answers/sector-page.ts';
import { sectorHead } from './sector-head.ts';

const deadline = (date: string, kind: Deadline['kind'], goals = 0): Deadline => ({
  date,
  kind,
  text: kind === 'step' ? { en: 'Reports due', zh: '报送' } : null,
  goals,
  programme: { id: 'plan', name: { en: 'The Plan', zh: '规划' }, status: 'issued' },
  basis: 'official',
});

const page: SectorPage = {
  sector: {
    id: 'steel',
    name: { en: 'Steel', zh: '钢铁' },
    group: 'raw-materials',
    parent: null,
    overlaps: [],
    headline: true,
    inResonance: true,
    inResonanceDoubtful: false,
    gbt4754: ['31'],
    isic4: [],
    note: '',
  },
  parent: null,
  children: [],
  overlaps: [],
  programmes: 25,
  dedicated: 1,
  since: 2015,
  years: [],
  targets: [],
  deadlines: [deadline('2026-08-30', 'step'), deadline('2026-11-30', 'step'), deadline('2027', 'goals', 2)],
  themes: [],
  provinces: [],
  figures: [],
};
const context = { lang: 'en', origin: 'https://example.org' } as const;
const saidOn = (day: string, rest: Partial<SectorPage> = {}) =>
  sectorHead({ ...page, ...rest }, day, context).description;

it('says how many programmes name the sector, and what is due next on the day', () => {
  expect(saidOn('2026-11-25')).toBe(
    'Steel: 25 programmes name it since 2015; 1 of them is a document about it. Next: Reports due (The Plan), 2026-11-30.',
  );
  expect(saidOn('2026-12-01')).toContain('Next: 2 goals due (The Plan), 2027.');
  const draft = {
    ...deadline('2027', 'end'),
    programme: { ...deadline('2027', 'end').programme, status: 'draft' as const },
  };
  expect(saidOn('2026-12-01', { deadlines: [draft] })).toContain('end of the period (The Plan, draft), 2027.');
  expect(saidOn('2028-01-01')).toContain('None of them states a later date.');
});

it('says of a sector nobody names just that', () => {
  expect(saidOn('2026-11-25', { programmes: 0, dedicated: 0, since: null, deadlines: [] })).toBe(
    'Steel: No programme of this dataset names it.',
  );
});

it('has one address a language, and keeps codes nobody read out of what machines take as fact', () => {
  const head = sectorHead(page, '2026-11-25', { ...context, lang: 'zh' });
  expect(head).toMatchObject({ title: '钢铁', path: '/sectors/steel?lang=zh' });
  expect(head.jsonLd).toMatchObject({ name: '钢铁', alternateName: 'Steel', termCode: 'steel' });
  expect(JSON.stringify(head.jsonLd)).not.toContain('"31"');
});
