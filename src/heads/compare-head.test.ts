import { expect, it } from 'vitest';
import { compareHead } from './compare-head.ts';

const ORIGIN = 'https://example.org';
const STEEL = { id: 'steel-growth-2025', name: { en: 'Steel growth', zh: '钢铁稳增长' } };
const AUTOS = { id: 'autos-growth-2025', name: { en: 'Autos growth', zh: '汽车稳增长' } };

it('names what is compared, under the one address of that comparison', () => {
  const head = compareHead({ kind: 'programme', things: [STEEL, AUTOS] }, { lang: 'en', origin: ORIGIN });
  expect(head.title).toContain('Steel growth and Autos growth');
  expect(head.description.length).toBeLessThanOrEqual(160);
  expect(head.path).toBe('/compare?a=steel-growth-2025&b=autos-growth-2025');
  expect(head.jsonLd).toMatchObject({
    url: `${ORIGIN}${head.path}`,
    about: [{ name: 'Steel growth', url: `${ORIGIN}/programmes/steel-growth-2025` }, { name: 'Autos growth' }],
  });
});

it('keeps the language in the address', () => {
  const of = (things: readonly (typeof STEEL)[]) =>
    compareHead({ kind: 'programme', things }, { lang: 'zh', origin: ORIGIN });
  expect(of([STEEL]).path).toBe('/compare?a=steel-growth-2025&lang=zh');
  expect(of([STEEL]).title).toContain('钢铁稳增长');
  expect(of([]).path).toBe('/compare?lang=zh');
});

it('invites to compare where nothing is compared yet', () => {
  const head = compareHead({ kind: 'programme', things: [] }, { lang: 'en', origin: ORIGIN });
  expect(head).toMatchObject({ path: '/compare', jsonLd: { about: [] } });
  expect(head.title).not.toBe('');
});
