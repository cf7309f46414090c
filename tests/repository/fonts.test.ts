import { readFile } from 'node:fs/promises';
import { Face, Blob as FontBlob } from 'harfbuzzjs';
import { expect, it } from 'vitest';
import { HAN_FONT_PATH } from '#exports/fonts/han-font.ts';
import { charactersInUse } from '#scripts/fonts/characters-to-keep.ts';

it('can write every Han character of the dataset and the words in the font of pictures', async () => {
  const font = await readFile(`public${HAN_FONT_PATH}`);
  const { buffer, byteOffset, byteLength } = font;
  const has = new Set(new Face(new FontBlob(new Uint8Array(buffer, byteOffset, byteLength))).collectUnicodes());
  const han = [...(await charactersInUse())].filter((character) => /\p{Script=Han}/u.test(character));
  expect(han.length).toBeGreaterThan(1_000);
  const missing = han.filter((character) => !has.has(character.codePointAt(0) ?? 0));
  expect(missing, 'Make the font anew: scripts/fonts.ts says how').toEqual([]);
});
