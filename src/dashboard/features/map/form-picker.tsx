import { OPTIONS } from '#contract/options.ts';
import { mapPickersWordsFor } from '#words/map-pickers-words.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import styles from './form-picker.module.css';

/** Whether provinces are drawn with their outlines or as tiles. */
export function FormPicker() {
  const words = useWordsOf(mapPickersWordsFor);
  const { view, change } = useView();
  return (
    <div className={styles['forms']} role="group" aria-label={words.form}>
      {OPTIONS.form.values.map((form) => (
        <button
          key={form}
          type="button"
          aria-pressed={view.options.form === form}
          onClick={() => change((now) => ({ ...now, options: { ...now.options, form } }))}
        >
          {words.forms[form]}
        </button>
      ))}
    </div>
  );
}
