import { formatDate } from '#charts/format-date.ts';
import type { Story } from '#contract/entities/story.ts';
import { programmeWordsFor } from '#words/programme-words.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import styles from './programme-facts.module.css';

/** How each outlet told it, and where it differs from the others. */
export function Stories({ stories }: { readonly stories: readonly Story[] }) {
  const words = useWordsOf(programmeWordsFor);
  const { lang } = useView().view.filter;
  if (stories.length === 0) return null;
  return (
    <>
      <h3>{words.stories}</h3>
      <ul className={styles['stories']}>
        {stories.map((story) => (
          <li key={story.id}>
            <strong>{story.outlet}</strong>
            {story.published !== null && `, ${formatDate(story.published, lang)}`}
            <p>{story.says[lang]}</p>
            <p className={styles['doubt']}>
              {words.differs}: {story.differs[lang]}
            </p>
            {story.cites.length > 0 && (
              <p className={styles['doubt']}>
                {words.cites(
                  story.cites.map(({ outlet, lang: written, seen }) =>
                    words.cited(outlet, words.languages[written], seen),
                  ),
                )}
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
