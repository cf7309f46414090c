import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EMBED_NAMES, LOOKS, readEmbed } from '#contract/embed.ts';
import { pageAt } from '#contract/pages.ts';
import { readView } from '../../url/view.ts';
import { embedAddress } from './embed-address.ts';

it('says in its address the view, how it stands and the settings, and nothing that belongs to the page it was on', () => {
  const queries = [
    '',
    'sector=steel&theme=compute&lanes=sector',
    'q=%E7%AE%97%E5%8A%9B&from=2020&closed=autos&window=2020-2024',
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...EMBED_NAMES),
      fc.constantFrom(...queries),
      fc.option(fc.constant('2026-11-25')),
      fc.constantFrom(...LOOKS),
      (chart, query, version, look) => {
        const { view } = readView(`${query}&programme=x-2025&sort=id`);
        const [path = '', search = ''] = embedAddress(
          { chart, filter: view.filter, options: view.options, standing: view },
          { version, look },
        ).split('?');
        expect(pageAt(path)).toEqual({ name: 'embed', id: chart });
        expect(readEmbed(search)).toEqual({ version, look });
        expect(readView(search).view).toEqual(readView(query).view);
      },
    ),
  );
});
