import type { Marks } from '#contract/answers/search.ts';

const BEFORE = 32;
const LONGEST = 120;

/** A passage around what is marked, cut between words, with an ellipsis where something was left out. */
export function excerpt(text: string, marks: Marks): { text: string; marks: Marks } {
  const [first] = marks;
  if (text.length <= LONGEST || first === undefined) return { text, marks };
  const wanted = Math.max(0, Math.min(first[0] - BEFORE, text.length - LONGEST));
  const space = wanted === 0 ? -1 : text.indexOf(' ', wanted);
  const start = wanted === 0 || space < 0 || space >= first[0] ? wanted : space + 1;
  const cut = Math.min(text.length, start + LONGEST);
  const lastSpace = text.lastIndexOf(' ', cut);
  const end = cut < text.length && lastSpace > first[1] ? lastSpace : cut;
  const lead = start > 0 ? '…' : '';
  const passage = `${lead}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
  const shift = lead.length - start;
  return {
    text: passage.toWellFormed(),
    marks: marks.flatMap(([from, to]): Marks => (from >= end ? [] : [[from + shift, Math.min(to, end) + shift]])),
  };
}
