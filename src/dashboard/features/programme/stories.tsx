import { formatDate } from '#charts/format-date.ts';
import type { ProgrammePage } from '#contract/answers/programme-page.ts';
import { programmeWordsFor } from '#words/programme-words.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import styles from './programme-facts.module.css';

/** How each outlet told it, and where it differs from the others. */
export function Stories({ page: { stories } }: { readonly page: ProgrammePage }) {
  const words = useWordsOf(programmeWordsFor);
  const { lang } = useView().view.filter;
  return (
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
  );
}
