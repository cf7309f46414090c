import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { listFiles } from './list-files.ts';

const TEXT = /\.(?:css|html|js|json|svg|ttf|txt|webmanifest|xml)$/;
const LEAST_BYTES = 1_024;
const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Writes a .br and a .gz beside every text file of a folder that is worth it. */
export async function compressText(dir: string): Promise<void> {
  const files = (await listFiles(dir)).filter((file) => TEXT.test(file));
  await Promise.all(
    files.map(async (file) => {
      const content = await readFile(file);
      if (content.length < LEAST_BYTES) return;
      const brotli = await toBrotli(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } });
      await writeFile(`${file}.br`, brotli);
      await writeFile(`${file}.gz`, await toGzip(content, { level: constants.Z_BEST_COMPRESSION }));
    }),
  );
}
