import type { Query } from './query.ts';
import { shellWord } from './quote.ts';

/** Saves the rows, or else the answer, under its name. */
export function curl({ title, json, csv, file }: Query): string {
  const [address, name] = csv ? [csv.address, csv.file] : [json, file];
  return `# ${title}\ncurl --fail --output ${shellWord(name)} ${shellWord(address)}\n`;
}
