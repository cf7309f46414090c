import type { Query } from './query.ts';
import { literal } from './quote.ts';

/** Asks for the answer itself, in a module. */
export const javascript = ({ title, json }: Query): string =>
  [
    `// ${title}`,
    `const response = await fetch(${literal(json)});`,
    'if (!response.ok) throw new Error(`The API answered ${response.status}`);',
    'const { data } = await response.json();',
    '',
  ].join('\n');
