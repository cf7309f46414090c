import type { Glossary } from '#contract/answers/glossary.ts';
import { glossaryWordsFor } from '#words/glossary-words.ts';
import { FilterLink } from '../../ui/filter-link.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { useWordsOf } from '../../ui/use-words.ts';
import styles from './glossary.module.css';

interface TermEntryProps {
  readonly term: Glossary[number];
  /** The one the address points at. */
  readonly target: boolean;
}

/** A term: the Chinese, our English, the other renderings met, what is to be known, and where it is used. */
export function TermEntry({ term, target }: TermEntryProps) {
  const words = useWordsOf(glossaryWordsFor);
  const { id, zh, en, otherEnglish, seen, note } = term;
  return (
    <div id={id} className={styles['entry']} data-target={target}>
      <dt>
        <a href={`#${id}`} aria-label={words.link(en)}>
          <span lang="zh-CN">{zh}</span>
        </a>
        <strong>{en}</strong>
      </dt>
      <dd>
        {otherEnglish.length > 0 && <p>{words.others(otherEnglish)}</p>}
        {note !== '' && <p lang="en">{note}</p>}
        <p className={styles['soft']}>
          <Used term={term} /> · {seen ? words.seen : words.notSeen}
        </p>
      </dd>
    </div>
  );
}

function Used({ term: { zh, sector, programmes } }: Pick<TermEntryProps, 'term'>) {
  const words = useWordsOf(glossaryWordsFor);
  if (sector !== null) {
    return (
      <PageLink page="sector" id={sector}>
        {words.named(programmes)}
      </PageLink>
    );
  }
  if (programmes === 0) return words.used(0);
  return (
    <FilterLink page="programmes" filter={{ q: zh }}>
      {words.used(programmes)}
    </FilterLink>
  );
}
