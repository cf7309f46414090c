import type { Glossary } from '#contract/answers/glossary.ts';
import { glossaryWordsFor } from '#words/glossary-words.ts';
import { JumpLinks } from '../../ui/jump-links.tsx';
import { useWordsOf } from '../../ui/use-words.ts';
import { TERM_KINDS } from './term-kinds.ts';

/** The kinds of term with how many there are of each, as the ways into the page. */
export function KindIndex({ terms }: { readonly terms: Glossary }) {
  const words = useWordsOf(glossaryWordsFor);
  const kinds = TERM_KINDS.map((kind) => ({ kind, count: terms.filter((term) => term.kind === kind).length }));
  return (
    <JumpLinks
      label={words.index}
      parts={kinds
        .filter(({ count }) => count > 0)
        .map(({ kind, count }) => ({ id: `kind-${kind}`, name: words.group(words.kinds[kind], count) }))}
    />
  );
}
