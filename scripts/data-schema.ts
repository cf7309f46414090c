import { mkdir, writeFile } from 'node:fs/promises';
import { editorSchemas } from '#dataset/editor-schemas.ts';

/** Writes the schemas that editors read to data/schema. A test keeps them true to the contract. */
await mkdir('data/schema', { recursive: true });
for (const [name, text] of editorSchemas()) await writeFile(`data/schema/${name}`, text);
