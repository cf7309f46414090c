import { dictionary } from './dictionary.ts';
import { pageFoot } from './en/page-foot.ts';

/** The texts at the foot of every page but the overview. */
export const pageFootWordsFor = dictionary<typeof pageFoot>({ en: pageFoot, zh: pageFoot });
