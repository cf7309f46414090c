import { readFile } from 'node:fs/promises';
import { listFiles } from '../build/list-files.ts';

/** The first plane of GB 2312: the 3,755 characters in common use, for what readers search and future records say. */
function commonHan(): string {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row++) {
    // The last row ends five characters early.
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++) bytes.push(row, cell);
  }
  return new TextDecoder('gb18030').decode(new Uint8Array(bytes));
}

function between(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)).join('');
}

/** Latin with its accents, marks of both scripts, arrows, signs of mathematics, full-width forms. */
const SIGNS = [
  between(0x20, 0x7e),
  between(0xa0, 0x17f),
  between(0x2010, 0x2027),
  between(0x2030, 0x203b),
  between(0x2190, 0x2193),
  '€™−≈≠≤≥×÷·•△▲▽▼◆◇○●',
  between(0x3000, 0x301f),
  between(0xff01, 0xff5e),
].join('');

/** Files of people; beside them stand packed snapshots of earlier versions. */
const TEXT = /\.(?:ts|yaml)$/;

/** Every character that the dataset and the words of the interface use. */
export async function charactersInUse(): Promise<string> {
  const files = (await Promise.all(['data', 'src/words'].map(listFiles))).flat().filter((path) => TEXT.test(path));
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return [...new Set(texts.join(''))].join('');
}

/** The characters the font of pictures must have. */
export async function charactersToKeep(): Promise<string> {
  return SIGNS + commonHan() + (await charactersInUse());
}
