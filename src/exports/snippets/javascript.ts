import type { Query } from './query.ts';
import { literal } from './quote.ts';

const REFUSED = 'if (!response.ok) throw new Error(`The API answered ${response.status}`);';

/** Asks for the answer itself, in a module; a list that comes in pages is asked for to its end. */
export function javascript({ title, json, inPages }: Query): string {
  const code = inPages
    ? [
        'const items = [];',
        `for (let address = ${literal(json)}; address; ) {`,
        '  const response = await fetch(address);',
        `  ${REFUSED}`,
        '  const { data, links } = await response.json();',
        '  items.push(...data.items);',
        '  address = links.next && new URL(links.next, address).href;',
        '}',
      ]
    : [`const response = await fetch(${literal(json)});`, REFUSED, 'const { data } = await response.json();'];
  return [`// ${title}`, ...code, ''].join('\n');
}
