import { expect, it } from 'vitest';
import { OPTIONS } from '#contract/options.ts';
import { allProvinces } from './all-provinces.fixture.ts';
import { cityMapChart } from './city-map-chart.ts';
import { contextOf } from './drawing.fixture.ts';
import { cityMap, EVERY_KIND, province } from './map-answer.fixture.ts';

const altOf = (map: typeof EVERY_KIND, options: Parameters<typeof contextOf>[2]) =>
  cityMapChart(map, contextOf(640, {}, options)).alt;

it.each(OPTIONS.form.values)('says what the shade stands for and its ends, as %s', (form) => {
  expect(altOf(EVERY_KIND, { form, shade: 'programmes' })).toMatch(
    / Shade: local programmes, from 1 \(Jiangsu\) to 8 \(Sichuan\)\.$/,
  );
});

it('says what tiles are shaded by where nothing was chosen, and nothing of quiet land', () => {
  expect(altOf(EVERY_KIND, { form: 'tiles' })).toMatch(/ Shade: designations, from 1 \(Jiangsu\) to 4 \(Sichuan\)\.$/);
  expect(altOf(EVERY_KIND, {})).not.toContain('Shade');
});

it('counts the provinces at one end where they are many, and is silent where there are none', () => {
  const same = ['A', 'B', 'C', 'D'].map((id, at) => province(`CN-${id}`, `${at}`, id, { first: 2020 }));
  expect(altOf(cityMap([], same), { shade: 'first' })).toMatch(/from 2020 \(4 provinces\) to 2020 \(4 provinces\)\.$/);
  expect(altOf(allProvinces(), { shade: 'adoption' })).not.toContain('Shade');
});
