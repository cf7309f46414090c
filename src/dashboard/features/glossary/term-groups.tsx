import type { Glossary } from '#contract/answers/glossary.ts';
import { glossaryWordsFor } from '#words/glossary-words.ts';
import { PageSection } from '../../ui/page-section.tsx';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import styles from './glossary.module.css';
import { TermEntry } from './term-entry.tsx';
import { TERM_KINDS } from './term-kinds.ts';
import { useTermTarget } from './use-term-target.ts';

const COLLATORS = { en: new Intl.Collator('en'), zh: new Intl.Collator('zh-Hans-CN-u-co-pinyin') };

/** The terms of each kind in alphabetical order of the reader's language. */
export function TermGroups({ terms }: { readonly terms: Glossary }) {
  const { lang } = useView().view.filter;
  const words = useWordsOf(glossaryWordsFor);
  const target = useTermTarget();
  return TERM_KINDS.map((kind) => {
    const own = terms.filter((term) => term.kind === kind);
    if (own.length === 0) return null;
    return (
      <PageSection key={kind} id={`kind-${kind}`} title={words.group(words.kinds[kind], own.length)}>
        <dl className={styles['terms']}>
          {own
            .toSorted((a, b) => COLLATORS[lang].compare(a[lang], b[lang]))
            .map((term) => (
              <TermEntry key={term.id} term={term} target={term.id === target} />
            ))}
        </dl>
      </PageSection>
    );
  });
}
