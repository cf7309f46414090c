import { expect, it } from 'vitest';
import { openDataset } from '#dataset/open-dataset.ts';
import { dataHead } from './data-head.ts';

it('tells those who search for data what the dataset is, its version and where it can be had whole', async () => {
  const { info } = await openDataset('tests/fixtures/small-dataset');
  const counts = { programmes: 3, targets: 0, sources: 7, rosters: 0, designations: 0, sectors: 0 };
  const more = { places: 0, issuers: 0, figures: 0, stories: 0, terms: 0, unverified: 0 };
  const head = dataHead(
    { info, hash: '', counts: { ...counts, ...more } },
    { lang: 'en', origin: 'https://a.example' },
  );
  expect(head.path).toBe('/data');
  expect(head.description).toContain('3 programmes');
  expect(head.jsonLd).toMatchObject({
    '@type': 'Dataset',
    version: info.version,
    distribution: [{ contentUrl: `https://a.example/api/v1/package.zip?version=${info.version}` }],
  });
});
