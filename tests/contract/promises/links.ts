import { expect, it } from 'vitest';
import { ask, askPath, pathOf, someProgramme } from '../ask.ts';
import type { Host } from '../host.ts';

/** Promises about addresses: canonical links and paging. */
export function linksPromises(host: Host): void {
  it('writes one canonical address for one question', async () => {
    const { meta, links } = await ask(
      host,
      'programmes',
      'limit=50&level=national&sector=steel&sector=steel&sort=-issued&q=',
    );
    expect(links.self).toBe('/api/v1/programmes?sector=steel&level=national');
    expect(meta.query).toBe('sector=steel&level=national');
  });

  it('gives the same answer at its canonical address', async () => {
    const first = await ask(host, 'programmes', 'sort=-targets&limit=7&theme=smes&theme=compute&q=%E7%AE%97%E5%8A%9B');
    expect(await askPath(host, 'programmes', first.links.self)).toEqual(first);
    expect(first.links.self).toContain('sort=-targets&limit=7');
  });

  it('names a programme by its own path', async () => {
    const id = await someProgramme(host);
    expect((await ask(host, 'programme', '', id)).links).toEqual({ self: pathOf('programme', '', id) });
  });

  it('answers to a province by either of its codes, and to a place on a day', async () => {
    const province = await ask(host, 'place', '', 'CN-HB');
    expect((await ask(host, 'place', '', '420000')).data).toEqual(province.data);
    const early = await ask(host, 'place', 'asOf=2019', 'CN-HB');
    expect(early.links.self).toBe(pathOf('place', 'asOf=2019', 'CN-HB'));
    expect(early.data.designations.length).toBeLessThan(province.data.designations.length);
  });

  it('leads through every programme once by links.next, in order', async () => {
    const ids: string[] = [];
    let path: string | undefined = pathOf('programmes', 'sort=id&limit=60');
    while (path !== undefined) {
      const page: Awaited<ReturnType<typeof askPath<'programmes'>>> = await askPath(host, 'programmes', path);
      ids.push(...page.data.items.map(({ id }) => id));
      path = page.links.next;
    }
    const { data } = await ask(host, 'dataset');
    expect(ids).toHaveLength(data.counts.programmes);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it('repeats links.next as a Link header, and has neither on the last page', async () => {
    const first = await host.fetch(pathOf('programmes', 'limit=1'));
    const { links } = await ask(host, 'programmes', 'limit=1');
    expect(first.headers.get('link')).toBe(`<${links.next}>; rel="next"`);
    const last = await host.fetch(pathOf('programmes', 'limit=200&q=zzzzzz'));
    expect(last.headers.get('link')).toBeNull();
    expect((await ask(host, 'programmes', 'limit=200&q=zzzzzz')).links.next).toBeUndefined();
  });
}
