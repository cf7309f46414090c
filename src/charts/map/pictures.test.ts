import { expect, it } from 'vitest';
import { OPTIONS } from '#contract/options.ts';
import { allProvinces } from './all-provinces.fixture.ts';
import { contextOf, draw } from './drawing.fixture.ts';
import { EVERY_KIND } from './map-answer.fixture.ts';

const WIDTHS = [358, 640] as const;
const ANSWERS = { map: EVERY_KIND, tiles: allProvinces() } as const;
const CLOSER = { lon: 116, lat: 29, scale: 3 };
const kept = (name: string) => `./__snapshots__/${name}.svg`;

/** What is seen, an element a line; ECharts numbers classes and clips through one process and keeps its own notes beside. */
function seenIn(svg: string): string {
  const seen = svg
    .replace(/<style[^]*?<\/style>/g, '')
    .replace(/ (?:ecmeta_\w+|class)="[^"]*"/g, '')
    .replace(/\bzr\d+-/g, 'zr-');
  return `${seen.replaceAll('><', '>\n<').replaceAll('\r', '')}\n`;
}

it.each(OPTIONS.form.values.flatMap((form) => WIDTHS.map((width) => ({ form, width }))))(
  'looks as it did as $form at $width px',
  async ({ form, width }) => {
    const { svg } = draw(ANSWERS[form], contextOf(width, {}, { form }));
    await expect(seenIn(svg)).toMatchFileSnapshot(kept(`${form}-${width}`));
  },
);

it('looks as it did as tiles in the dark, in Chinese, shaded and with a province chosen', async () => {
  const context = contextOf(358, { lang: 'zh', province: ['CN-GD'] }, { form: 'tiles', shade: 'programmes' });
  const { svg } = draw(ANSWERS.tiles, { ...context, theme: 'dark' });
  await expect(seenIn(svg)).toMatchFileSnapshot(kept('tiles-dark-358'));
});

it.each(['light', 'dark'] as const)('looks as it did closer, in the %s', async (theme) => {
  const { svg } = draw(EVERY_KIND, { ...contextOf(640, { city: ['320200'] }), theme, at: CLOSER });
  await expect(seenIn(svg)).toMatchFileSnapshot(kept(`closer-${theme}-640`));
});

const NEW = { appeared: { designations: 2, programmes: 1 } };
const COMPARED = {
  map: { ...EVERY_KIND, places: EVERY_KIND.places.map((place, at) => (at % 2 === 0 ? { ...place, ...NEW } : place)) },
  tiles: {
    ...ANSWERS.tiles,
    provinces: ANSWERS.tiles.provinces.map((province, at) => (at % 3 === 0 ? { ...province, ...NEW } : province)),
  },
} as const;

it.each(OPTIONS.form.values)('looks as it did as %s compared with another day', async (form) => {
  const { svg } = draw(COMPARED[form], contextOf(640, { since: '2025-06-30' }, { form }));
  await expect(seenIn(svg)).toMatchFileSnapshot(kept(`compared-${form}-640`));
});
