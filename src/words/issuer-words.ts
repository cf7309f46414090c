import { dictionary } from './dictionary.ts';
import { issuer } from './en/issuer.ts';

/** The texts of an issuer's page and of the list of issuers. */
export const issuerWordsFor = dictionary<typeof issuer>({ en: issuer, zh: issuer });
