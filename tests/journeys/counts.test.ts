import { readdir, readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { describe, expect } from 'vitest';
import { parse } from 'yaml';
import { heatmapWordsFor } from '#words/heatmap-words.ts';
import { ask } from '../contract/ask.ts';
import { site } from './site.ts';
import { readTable, see, turnToTable, words } from './views.ts';
import { it } from './visit.ts';

const List = v.array(v.object({ id: v.string() }));
const idsIn = async (file: string) => v.parse(List, parse(await readFile(`data/${file}`, 'utf8'))).map(({ id }) => id);
const filesIn = async (folder: string) => (await readdir(`data/${folder}`)).map((file) => file.replace('.yaml', ''));

describe('The dataset', () => {
  it('is counted alike in its files, by the API and on the page', async ({ visit }) => {
    const { page, open } = visit;
    const [programmes, rosters, sectors] = [
      await filesIn('programmes'),
      await filesIn('rosters'),
      await idsIn('sectors.yaml'),
    ];
    const { counts } = (await ask(site, 'dataset')).data;
    expect(counts).toMatchObject({ programmes: programmes.length, rosters: rosters.length, sectors: sectors.length });

    const served = (await ask(site, 'designations')).data;
    expect(served.map(({ id }) => id).sort()).toEqual(rosters.sort());
    expect((await ask(site, 'sectors')).data.map(({ id }) => id).sort()).toEqual(sectors.sort());

    await open('/');
    await see(page.getByText(words.app.summary.counts(programmes.length, programmes.length), { exact: true }));
    const bars = await turnToTable(page, 'timeline');
    const { data: timeline } = await ask(site, 'timeline');
    expect(await bars.locator('tbody tr').count()).toBe(programmes.length - timeline.undated.length);
    const rows = await readTable(await turnToTable(page, 'heatmap'), heatmapWordsFor('en').table.sector);
    expect(rows).toHaveLength(sectors.length);
  });
});
