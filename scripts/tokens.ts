import { writeFile } from 'node:fs/promises';
import { cssOfTokens } from '#charts/css-of-tokens.ts';

/** Writes the page's custom properties from the tokens the charts use, so that both have one source. */
await writeFile(new URL('../src/dashboard/ui/tokens.css', import.meta.url), cssOfTokens());
