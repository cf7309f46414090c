import type { Glossary } from '#contract/answers/glossary.ts';

/** The kinds of term in the order in which the page shows them. */
export const TERM_KINDS = [
  'policy',
  'designation',
  'metric',
  'document-kind',
  'sector',
] as const satisfies readonly Glossary[number]['kind'][];
