import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { fontSubsetter } from '#exports/fonts/font-subsetter.ts';
import { HAN_FONT_PATH } from '#exports/fonts/han-font.ts';
import { charactersToKeep } from './fonts/characters-to-keep.ts';

/*
 * Makes the font that pictures carry their Han text in, which is committed: run it when the dataset or the words use a
 * character it lacks (a test says so).
 *
 *   npm pack @expo-google-fonts/noto-sans-sc@0.4.3    unpack it into a folder of its own, then
 *   npm run fonts -- <folder>                         the folder that holds its package.json
 *
 * NOTICE.md says whose it is.
 */
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder of the package: npm run fonts -- <folder>');

const wasm = createRequire(import.meta.url).resolve('harfbuzzjs/dist/harfbuzz-subset.wasm');
const subset = await fontSubsetter(await readFile(wasm));
const whole = await readFile(join(folder, '400Regular/NotoSansSC_400Regular.ttf'));
const made = subset(whole, await charactersToKeep());
const path = `public${HAN_FONT_PATH}`;
await mkdir(dirname(path), { recursive: true });
await writeFile(path, made);
await writeFile(`${dirname(path)}/OFL.txt`, await readFile(join(folder, 'LICENSE_FONT')));
console.log(`Wrote ${path}: ${made.length} bytes, ${brotliCompressSync(made).length} with brotli`);
