import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { editorSchemas } from './editor-schemas.ts';

it.each([...editorSchemas()])('keeps data/schema/%s true to the contract (npm run data:schema)', async (name, text) => {
  expect(await readFile(`data/schema/${name}`, 'utf8')).toBe(text);
});
