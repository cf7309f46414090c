import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EMBED_NAMES, EMBEDS, embedOf, embedPairs, LOOKS, readEmbed } from './embed.ts';
import { writeQueryString } from './filter/query-string.ts';

it('reads back the settings it writes, whatever stands around them', () => {
  const version = fc.option(fc.constantFrom('2026-11-25', '2030-01-01', '2026'));
  fc.assert(
    fc.property(version, fc.constantFrom(...LOOKS), (asked, look) => {
      const query = writeQueryString([
        ['sector', 'steel'],
        ...embedPairs({ version: asked, look }),
        ['theme', 'compute'],
      ]);
      expect(readEmbed(`?${query}`)).toEqual({ version: asked, look });
    }),
  );
});

it('leaves what it cannot read at its default', () => {
  expect(readEmbed('?version=yesterday&look=loud&theme=dark')).toEqual({ version: null, look: 'auto' });
});

it('finds each view by the answer it draws, and none for an answer without a picture', () => {
  expect(EMBED_NAMES.map((name) => embedOf(EMBEDS[name].endpoint))).toEqual(EMBED_NAMES);
  expect(embedOf('glossary')).toBeUndefined();
});
