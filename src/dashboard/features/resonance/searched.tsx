import type { ResonanceStory } from '#contract/answers/resonance-story.ts';
import { resonanceWordsFor } from '#words/resonance-words.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import styles from './resonance.module.css';

/** What was looked for, by what came of it. The kinds of nothing are kept apart. */
export function Searched({ searches }: Pick<ResonanceStory, 'searches'>) {
  const words = useWordsOf(resonanceWordsFor).unknown;
  const groups = [
    ['searched-none-found', words.searched],
    ['not-read', words.notRead],
    ['not-searched', words.notSearched],
  ] as const;
  return groups.map(([wanted, title]) => {
    const topics = searches.filter(({ status }) => status === wanted);
    if (topics.length === 0) return null;
    return (
      <div key={wanted}>
        <h3>{title}</h3>
        <ul className={styles['list']}>
          {topics.map(({ topic, note }) => (
            <li key={topic} lang="en">
              <strong>{topic}</strong>
              <span className={styles['small']}>{note}</span>
            </li>
          ))}
        </ul>
      </div>
    );
  });
}
