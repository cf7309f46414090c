import { expect, it } from 'vitest';
import type { VersionNews } from '#contract/answers/changes.ts';
import type { DatasetInfo } from '#contract/entities/dataset-info.ts';
import { changesFeed } from './changes-feed.ts';

const info: DatasetInfo = {
  id: 'some-programmes',
  title: { en: 'Some programmes', zh: '若干政策' },
  description: { en: 'Some', zh: '若干' },
  version: '2026-11-25',
  asOf: '2026-11-25',
  licence: { id: 'CC-BY-4.0', title: 'Creative Commons', url: 'https://example.org/licence' },
  credits: [],
};
const news = {
  id: 'steel-plan-2025',
  title: { en: 'Steel & <iron>', zh: '钢铁' },
  level: 'national',
  kind: 'plan',
  issued: '2025-08',
} as const;
const version = (id: string, programmes: Partial<VersionNews['programmes']> = {}): VersionNews => ({
  id,
  since: null,
  programmes: { added: [], changed: [], removed: [], ...programmes },
  others: { added: [], changed: [], removed: [] },
});
const subscription = { origin: 'https://example.org', query: 'sector=steel&level=national', lang: 'en', info } as const;
const textsOf = (feed: string, element: string) =>
  [...feed.matchAll(new RegExp(`<${element}>([^<]*)</${element}>`, 'g'))].map(([, text]) => text);

it('has an entry for each version that has something to tell, under an address that stays', () => {
  const versions = [version('2026-11-25', { added: [news] }), version('2026-11-23')];
  const feed = changesFeed({ versions }, subscription);
  const page = 'https://example.org/changes?sector=steel&amp;level=national';
  expect(textsOf(feed, 'id')).toEqual([page, `${page}#2026-11-25`]);
  expect(textsOf(feed, 'updated')).toEqual(['2026-11-25T00:00:00Z', '2026-11-25T00:00:00Z']);
  expect(feed).toContain(
    `<link rel="self" type="application/atom+xml" href="https://example.org/api/v1/changes.atom?sector=steel&amp;level=national"/>`,
  );
  const later = changesFeed({ versions: [version('2026-12-24', { added: [news] }), ...versions] }, subscription);
  expect(textsOf(later, 'id').slice(2)).toEqual(textsOf(feed, 'id').slice(1));
  expect(textsOf(later, 'updated')[0]).toBe('2026-12-24T00:00:00Z');
});

it('is a whole feed of the version served where nothing is to be told', () => {
  const feed = changesFeed({ versions: [version('2026-11-23')] }, subscription);
  expect(feed).not.toContain('<entry>');
  expect(textsOf(feed, 'updated')).toEqual(['2026-11-25T00:00:00Z']);
  expect(textsOf(feed, 'name')).toEqual(['Resonance']);
});

it('links each programme by its whole address, its name escaped once for HTML and once for XML', () => {
  const changed = [{ ...news, fields: [{ field: 'issued', before: '2025', after: '2025-08' }] }];
  const feed = changesFeed({ versions: [version('2026-11-25', { changed })] }, subscription);
  expect(feed).toContain(
    '&lt;a href=&quot;https://example.org/programmes/steel-plan-2025&quot;&gt;Steel &amp;amp; &amp;lt;iron&amp;gt;&lt;/a&gt;',
  );
  expect(feed).toContain('date of issue (2025 → 2025-08)');
});

it('speaks the language asked for, in its links too', () => {
  const feed = changesFeed(
    { versions: [version('2026-11-25', { added: [news] })] },
    { ...subscription, query: 'lang=zh', lang: 'zh' },
  );
  expect(feed).toContain('xml:lang="zh-CN"');
  expect(feed).toContain('/programmes/steel-plan-2025?lang=zh&quot;&gt;钢铁&lt;');
});
