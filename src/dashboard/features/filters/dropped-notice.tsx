import { isKeyOf } from '#contract/vocabulary.ts';
import { type Dropped, useAnswerable } from '../../queries/use-answerable.ts';
import { useWords } from '../../ui/use-words.ts';
import styles from './dropped-notice.module.css';

/** Says which parts of the link were left out and why; it goes with the next choice, when the link is written anew. */
export function DroppedNotice() {
  const words = useWords().app.dropped;
  const { dropped } = useAnswerable();
  if (dropped.length === 0) return null;
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
