import type { Term } from './entities/term.ts';

/** The id of a term, made of the letters of our English: `ai-manufacturing` for “AI + Manufacturing”. */
export function termId({ en }: Pick<Term, 'en'>): string {
  return en
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
}
