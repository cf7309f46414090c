import { keysOf } from '#contract/vocabulary.ts';
import { apa } from './apa.ts';
import { bibtex } from './bibtex.ts';
import { chicago } from './chicago.ts';
import type { Cited } from './cited.ts';
import { cslJson } from './csl-json.ts';
import { gbt7714 } from './gbt7714.ts';
import { ris } from './ris.ts';

interface CitationForm {
  readonly write: (cited: Cited) => string;
  /** For the forms that programs read. */
  readonly file: { readonly extension: string; readonly type: string } | null;
}

export const CITATION_FORMS = {
  apa: { write: apa, file: null },
  chicago: { write: chicago, file: null },
  gbt7714: { write: gbt7714, file: null },
  bibtex: { write: bibtex, file: { extension: 'bib', type: 'application/x-bibtex' } },
  ris: { write: ris, file: { extension: 'ris', type: 'application/x-research-info-systems' } },
  cslJson: { write: cslJson, file: { extension: 'json', type: 'application/vnd.citationstyles.csl+json' } },
} as const satisfies Record<string, CitationForm>;

export const CITATION_FORM_NAMES = keysOf(CITATION_FORMS);
