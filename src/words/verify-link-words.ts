import { dictionary } from './dictionary.ts';
import { verifyLink } from './en/verify-link.ts';

/** The texts of the way from an export to its proof. */
export const verifyLinkWordsFor = dictionary<typeof verifyLink>({ en: verifyLink, zh: verifyLink });
