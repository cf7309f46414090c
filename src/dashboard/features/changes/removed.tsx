import type { VersionNews } from '#contract/answers/changes.ts';
import { changesWordsFor } from '#words/changes-words.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import styles from './changes.module.css';
import { Fold } from './fold.tsx';

/** Programmes whose ids are gone, with the one that has taken each over. */
export function Removed({ removed }: { readonly removed: VersionNews['programmes']['removed'] }) {
  const words = useWordsOf(changesWordsFor);
  const { lang } = useView().view.filter;
  if (removed.length === 0) return null;
  return (
    <section className={styles['group']} aria-label={words.groups.removed}>
      <h4>{words.ofLevel(words.groups.removed, removed.length)}</h4>
      <Fold
        items={removed.map(({ id, now }) => (
          <li key={id}>
            <span className={styles['when']}>{now === null ? words.gone : words.nowCalled}</span>
            <span>
              {now === null ? (
                id
              ) : (
                <PageLink page="programme" id={now.id}>
                  {now.title[lang]}
                </PageLink>
              )}
            </span>
            <span className={styles['soft']}>{now !== null && id}</span>
          </li>
        ))}
      />
    </section>
  );
}
