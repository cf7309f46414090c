import type { VersionNews } from '#contract/answers/changes.ts';
import { tellChange } from '#exports/tell-change.ts';
import { changesWordsFor } from '#words/changes-words.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import styles from './changes.module.css';

/** Which fields of a record changed, from what to what where that was told. */
export function Fields({ fields }: { readonly fields: VersionNews['programmes']['changed'][number]['fields'] }) {
  const words = useWordsOf(changesWordsFor);
  const { lang } = useView().view.filter;
  if (fields.length === 0) return null;
  return (
    <span className={styles['fields']}>
      {fields
        .map((change) => ({ key: change.field, ...tellChange(change, lang, words) }))
        .map(({ key, field, how }) => (
          <span key={key}>
            {field}
            {how !== null && <b> {how}</b>}
          </span>
        ))}
    </span>
  );
}
