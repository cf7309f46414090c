import { isKeyOf } from '#contract/vocabulary.ts';
import { droppedWordsFor } from '#words/dropped-words.ts';
import type { Dropped } from '../../queries/use-answerable.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import styles from './dropped-list.module.css';

/** The parts of the link that were left out; it goes with the next choice, when the link is written anew. */
export function DroppedList({ dropped }: { readonly dropped: readonly Dropped[] }) {
  const words = useWordsOf(droppedWordsFor);
  const say = ({ key, value, reason }: Dropped) =>
    isKeyOf(words.reasons)(reason) ? words.reasons[reason](key, value) : words.otherwise(key, value);
  return (
    <div role="status" className={styles['notice']}>
      <p>{words.title}</p>
      <ul>
        {dropped.map((part) => (
          <li key={`${part.key} ${part.value}`}>{say(part)}</li>
        ))}
      </ul>
    </div>
  );
}
