import { jsPDF } from 'jspdf';
import { svg2pdf } from 'svg2pdf.js';
import { drawnCharacters } from '#exports/fonts/drawn-characters.ts';
import { type Making, makeSheet } from './making.ts';
import { isStandard, plainTexts, setInFont } from './pdf-letters.ts';

/** Points of a PDF in a CSS pixel. */
const POINT = 0.75;
const FAMILY = 'Resonance PDF';

const LANGUAGE_TAGS = { en: 'en', zh: 'zh-CN' } as const;

const binary = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

/**
 * Writes the picture on the page in a font that is in the file. The browser must have it meanwhile, because it is asked how
 * long the lines are.
 */
async function writeInFont(pdf: jsPDF, font: Uint8Array<ArrayBuffer>, write: () => Promise<unknown>): Promise<void> {
  pdf.addFileToVFS('letters.ttf', binary(font));
  pdf.addFont('letters.ttf', FAMILY, 'normal');
  const face = await new FontFace(FAMILY, font).load();
  document.fonts.add(face);
  try {
    await write();
  } finally {
    document.fonts.delete(face);
  }
}

/** The picture as a PDF of one page of its size; its lines stay lines and its text stays text. */
export async function makePdf(making: Making): Promise<Blob> {
  const { source, words, signal, step } = making;
  const { title, headline, licence, link, version } = source.statement;
  const sheet = await makeSheet(making);
  const [width, height] = [sheet.width * POINT, sheet.height * POINT];
  const pdf = new jsPDF({
    unit: 'pt',
    format: [width, height],
    putOnlyUsedFonts: true,
    orientation: width > height ? 'landscape' : 'portrait',
    compress: true,
  });
  const { documentElement: svg } = new DOMParser().parseFromString(sheet.svg, 'image/svg+xml');
  plainTexts(svg);
  const write = () => svg2pdf(svg, pdf, { width, height });
  const characters = drawnCharacters(sheet.svg);
  if (isStandard(characters)) {
    await step(0.4, words.steps.page);
    await write();
  } else {
    await step(0.2, words.steps.fonts);
    const { fontOf } = await import('./han-letters.ts');
    const font = await fontOf(characters, signal);
    await step(0.4, words.steps.page);
    setInFont(svg, FAMILY);
    await writeInFont(pdf, font, write);
  }
  await step(0.8, words.steps.origin);
  pdf.setLanguage(LANGUAGE_TAGS[source.subject.filter.lang]);
  pdf.setProperties({
    title,
    subject: headline,
    author: words.author,
    keywords: [words.version(version), licence.id, link].join(', '),
    creator: words.author,
  });
  return pdf.output('blob');
}
