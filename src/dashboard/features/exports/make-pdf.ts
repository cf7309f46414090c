import { jsPDF } from 'jspdf';
import { svg2pdf } from 'svg2pdf.js';
import { type Making, startSheet } from './making.ts';

/** Points of a PDF in a CSS pixel. */
const POINT = 0.75;

/** The picture as a PDF of one page of its size; its lines stay lines and its text stays text. */
export async function makePdf(making: Making): Promise<Blob> {
  const { source, words, step } = making;
  const { title, headline, licence, link, version } = source.statement;
  const sheet = await startSheet(making);
  const [width, height] = [sheet.width * POINT, sheet.height * POINT];
  const pdf = new jsPDF({
    unit: 'pt',
    format: [width, height],
    orientation: width > height ? 'landscape' : 'portrait',
    compress: true,
  });
  await step(0.4, words.steps.page);
  const { documentElement } = new DOMParser().parseFromString(sheet.svg, 'image/svg+xml');
  await svg2pdf(documentElement, pdf, { width, height });
  await step(0.8, words.steps.origin);
  pdf.setProperties({
    title,
    subject: headline,
    author: words.author,
    keywords: [words.version(version), licence.id, link].join(', '),
    creator: words.author,
  });
  return pdf.output('blob');
}
