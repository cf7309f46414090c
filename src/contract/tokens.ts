const HAN_RUN = /\p{Script=Han}+/gu;
const WORD = /[\p{Letter}\p{Number}]+/gu;
const MARKS = /\p{Mark}/gu;

/** Lower case, without marks and width: `Wǔhàn` and `ＷＵＨＡＮ` are both `wuhan`. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(MARKS, '').toLowerCase();
}

/** The pairs of neighbouring characters of a Han run; a run of one character stands for itself. */
function bigrams(run: string): string[] {
  const characters = [...run];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/** A text as its folded words with one space between: punctuation does not tell names apart. */
export function plainText(text: string): string {
  return [...fold(text).matchAll(WORD)].map(([word]) => word).join(' ');
}

/**
 * Search tokens of a text: words of alphabetic scripts, folded to lower case without marks, and bigrams of Han runs
 * (with each character too, so that a query of one character finds it). Intl.Segmenter is no use: it cuts a document and
 * a query differently, so that they do not meet.
 */
export function tokensOf(text: string): Set<string> {
  const folded = fold(text);
  const tokens = new Set<string>();
  for (const [run] of folded.matchAll(HAN_RUN)) {
    for (const character of run) tokens.add(character);
    for (const pair of bigrams(run)) tokens.add(pair);
  }
  for (const [word] of folded.replace(HAN_RUN, ' ').matchAll(WORD)) tokens.add(word);
  return tokens;
}

/** What a query asks for: `words` must each begin a token, `pairs` must each be a token. */
export interface TextQuery {
  readonly words: readonly string[];
  readonly pairs: readonly string[];
}

export function readTextQuery(text: string): TextQuery {
  const folded = fold(text);
  return {
    pairs: [...new Set([...folded.matchAll(HAN_RUN)].flatMap(([run]) => bigrams(run)))],
    words: [...new Set([...folded.replace(HAN_RUN, ' ').matchAll(WORD)].map(([word]) => word))],
  };
}
