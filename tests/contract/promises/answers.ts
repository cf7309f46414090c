import { expect, it } from 'vitest';
import { ENDPOINTS, type EndpointName } from '#contract/endpoints.ts';
import { isKeyOf } from '#contract/vocabulary.ts';
import { ask, pathOf } from '../ask.ts';
import type { Host } from '../host.ts';
import { someId } from '../some-id.ts';

const NAMES: readonly EndpointName[] = Object.keys(ENDPOINTS).filter(isKeyOf(ENDPOINTS));
const sum = (values: readonly { readonly count: number }[]) => values.reduce((total, { count }) => total + count, 0);

/** Promises about what is answered. */
export function answersPromises(host: Host): void {
  it.each(NAMES)('answers %s in the shape of the contract, with the dataset it is of', async (name) => {
    const { meta } = await ask(host, name, '', await someId(host, name));
    const { data } = await ask(host, 'dataset');
    expect(meta.dataset.hash).toBe(data.hash);
    expect(meta.dataset.licence).toBe(data.info.licence.id);
  });

  it('gives one number of programmes for one filter, whichever view is asked', async () => {
    const query = 'sector=steel&level=national';
    const list = await ask(host, 'programmes', query);
    expect(list.data.total).toBeGreaterThan(0);
    expect((await ask(host, 'timeline', query)).data.total).toBe(list.data.total);
    expect((await ask(host, 'facets', query)).data.total).toBe(list.data.total);
    const all = await ask(host, 'dataset');
    expect((await ask(host, 'programmes')).data.total).toBe(all.data.counts.programmes);
    expect(list.data.total).toBeLessThan(all.data.counts.programmes);
  });

  it('adds up: each programme has one level, kind, relevance and basis', async () => {
    const { data } = await ask(host, 'facets', 'theme=compute');
    expect(data.total).toBeGreaterThan(0);
    for (const clause of ['level', 'kind', 'relevance', 'basis'] as const) expect(sum(data[clause])).toBe(data.total);
  });

  it('counts in each facet what choosing the value would leave', async () => {
    const { data } = await ask(host, 'facets', 'level=provincial&sector=steel');
    const some = data.theme.filter(({ count }) => count > 0).slice(0, 3);
    expect(some.length).toBeGreaterThan(0);
    for (const { value, count } of some) {
      const left = await ask(host, 'facets', `level=provincial&sector=steel&theme=${value}`);
      expect(left.data.total).toBe(count);
    }
  });

  it('names of a sector as many programmes as the list and the facets do, on any day', async () => {
    for (const query of ['', 'asOf=2023']) {
      const { data } = await ask(host, 'sector', query, 'industrial-machinery');
      const list = await ask(host, 'programmes', `sector=industrial-machinery&${query}`);
      const { data: sectors } = await ask(host, 'sectors', query);
      const listed = sectors.find(({ id }) => id === 'industrial-machinery');
      expect(data.programmes).toBe(list.data.total);
      expect(listed).toMatchObject({ programmes: data.programmes, dedicated: data.dedicated });
    }
  });

  it.each([
    ['timeline', 'from=2020&to=2021'],
    ['heatmap', 'sector=steel&from=2020'],
    ['cities', 'province=CN-GD&city=440300'],
    ['sectors', 'sector=steel'],
  ] as const)('never narrows %s by the clauses it makes itself (%s)', async (name, query) => {
    expect((await ask(host, name, query)).data).toEqual((await ask(host, name)).data);
  });

  it('marks under since what differs, in the shape of the contract and with the same programmes', async () => {
    for (const name of ['timeline', 'programmes', 'heatmap', 'cities'] as const) {
      const plain = (await ask(host, name)).data;
      const compared = (await ask(host, name, 'since=2022')).data;
      expect(compared).toMatchObject(plain);
      expect(compared).not.toEqual(plain);
    }
    const { data } = await ask(host, 'timeline', 'since=2022');
    const appeared = data.bars.filter(({ change }) => change === 'appeared');
    expect(appeared.length).toBeGreaterThan(0);
    for (const { start } of appeared) expect(start > '2022-12-31').toBe(true);
  });

  it.each([
    ['theme', 'theme=compute'],
    ['issuer', 'issuer=MIIT'],
    ['kind', 'kind=plan'],
    ['province', 'province=CN-GD'],
  ])(
    'never narrows a heatmap with columns by %s by the clause they make (%s), and by years as any other view',
    async (columns, clause) => {
      const whole = (await ask(host, 'heatmap', `columns=${columns}`)).data;
      expect((await ask(host, 'heatmap', `columns=${columns}&${clause}`)).data).toEqual(whole);
      expect((await ask(host, 'heatmap', `columns=${columns}&from=2025`)).data.total).toBeLessThan(whole.total);
    },
  );

  it('lists as many programmes of a task as the heatmap counts, page by page, and refuses a task it does not know', async () => {
    const { columns } = (await ask(host, 'heatmap', 'columns=task')).data;
    for (const { id, programmes } of columns) {
      const { data, links } = await ask(host, 'programmes', `task=${id}&limit=1`);
      expect(data.total).toBe(programmes);
      expect(links.next ?? '').toContain(programmes > 1 ? `task=${id}` : '');
    }
    expect((await host.fetch(pathOf('programmes', 'task=nothing'))).status).toBe(400);
  });

  it('says of each mention of the sectors asked for how deep it is and where it was read', async () => {
    const { data } = await ask(host, 'programmes', 'sector=industrial-machinery&limit=20');
    for (const { mentions } of data.items) {
      expect(mentions.length).toBeGreaterThan(0);
      expect(mentions.every(({ sources }) => sources.length > 0)).toBe(true);
    }
    expect(data.items.some(({ mentions }) => mentions.some(({ sector }) => sector !== 'industrial-machinery'))).toBe(
      true,
    );
  });

  it('searches in either language and in pinyin for the same things, as many of each kind as asked for', async () => {
    const found = async (q: string) => {
      const { groups } = (await ask(host, 'search', `q=${encodeURIComponent(q)}&limit=2`)).data;
      for (const { hits, total } of groups) expect(hits.length).toBe(Math.min(2, total));
      return groups.map(({ kind, total, hits }) => [kind, total, hits.map(({ id }) => id)]);
    };
    const steel = await found('steel');
    expect(steel[0]).toEqual(['sector', 1, ['steel']]);
    expect(await found('钢铁')).toEqual(steel);
    expect(await found('gangtie')).toEqual(steel);
  });

  it('answers alike in both languages but for the order of titles', async () => {
    const inEnglish = await ask(host, 'programmes', 'sort=title&limit=200');
    const inChinese = await ask(host, 'programmes', 'sort=title&limit=200&lang=zh');
    expect(inChinese.data.total).toBe(inEnglish.data.total);
    expect(inChinese.data.items).not.toEqual(inEnglish.data.items);
  });
}
