import type { ResonanceStory } from '#contract/answers/resonance-story.ts';
import type { Unverified } from '#contract/entities/unverified.ts';
import { isKeyOf } from '#contract/vocabulary.ts';
import { resonanceWordsFor } from '#words/resonance-words.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import { Chapter } from './chapter.tsx';
import styles from './resonance.module.css';
import { Searched } from './searched.tsx';

/** A value short enough to be told; a whole record or a long list is told by its label alone. */
function textOf({ value }: Unverified): string | null {
  if (typeof value === 'string') return value;
  const text = Array.isArray(value) ? value.map(String).join(', ') : '';
  return text === '' || text.length > 80 ? null : text;
}

/** What is not known: what is said without proof, what was looked for in vain, what the record leaves empty and why. */
export function Unknown({ story }: { readonly story: ResonanceStory }) {
  const words = useWordsOf(resonanceWordsFor).unknown;
  const { lang } = useView().view.filter;
  const { programme, unverified } = story.page;
  const empty = Object.entries(programme.whyEmpty).flatMap(([list, reason]) =>
    isKeyOf(words.lists)(list) ? [{ name: words.lists[list], reason }] : [],
  );
  return (
    <Chapter title={words.title}>
      <Searched searches={story.searches} />
      {unverified.length > 0 && (
        <>
          <h3>{words.labelled}</h3>
          <p className={styles['note']}>{words.labelledNote}</p>
          <ul className={styles['list']}>
            {unverified.map((item) => (
              <li key={item.id}>
                <strong>{item.label?.[lang]}</strong>
                {textOf(item) !== null && `: ${textOf(item)}`}
                <span className={styles['small']}>{item.why[lang]}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {empty.length > 0 && (
        <>
          <h3>{words.silent}</h3>
          <ul className={styles['list']}>
            {empty.map(({ name, reason }) => (
              <li key={name}>{reason === 'not-read' ? words.silentNotRead(name) : words.silentNoneSeen(name)}</li>
            ))}
          </ul>
        </>
      )}
      {programme.notes !== null && (
        <details className={styles['notes']}>
          <summary>{words.notes}</summary>
          <p>{programme.notes[lang]}</p>
        </details>
      )}
    </Chapter>
  );
}
