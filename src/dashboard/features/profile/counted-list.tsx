import type { Counted } from '#contract/answers/profile.ts';
import type { PageName } from '#contract/pages.ts';
import { profileWordsFor } from '#words/profile-words.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { PageSection } from '../../ui/page-section.tsx';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import styles from './profile.module.css';

interface CountedListProps {
  readonly title: string;
  readonly note?: string;
  /** What is said where nothing is counted. */
  readonly none: string;
  readonly counted: readonly Counted[];
  /** The page each of them has. */
  readonly page: PageName;
}

const FIRST = 10;

/** Things with how many programmes have each, the most first; the tail is folded away. */
export function CountedList({ title, note, none, counted, page }: CountedListProps) {
  const words = useWordsOf(profileWordsFor);
  const most = Math.max(1, ...counted.map(({ count }) => count));
  const rows = (some: readonly Counted[]) => (
    <ol className={styles['counted']}>
      {some.map(({ id, name, count }) => (
        <Row key={id} page={page} id={id} name={name} count={count} share={count / most} />
      ))}
    </ol>
  );
  return (
    <PageSection title={title} note={note}>
      {counted.length === 0 && <p>{none}</p>}
      {rows(counted.slice(0, FIRST))}
      {counted.length > FIRST && (
        <details className={styles['rest']}>
          <summary>{words.all(counted.length)}</summary>
          {rows(counted.slice(FIRST))}
        </details>
      )}
    </PageSection>
  );
}

interface RowProps extends Counted {
  readonly page: PageName;
  readonly share: number;
}

function Row({ page, id, name, count, share }: RowProps) {
  const { lang } = useView().view.filter;
  return (
    <li>
      <PageLink page={page} id={id}>
        {name[lang]}
      </PageLink>
      <span className={styles['count']} style={{ '--share': share }}>
        {count}
      </span>
    </li>
  );
}
