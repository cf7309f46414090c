import { OPTIONS } from '#contract/options.ts';
import { mapPickersWordsFor } from '#words/map-pickers-words.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import styles from './shade-picker.module.css';

/** What the shade of a province stands for. */
export function ShadePicker() {
  const words = useWordsOf(mapPickersWordsFor);
  const { view, change } = useView();
  return (
    <label className={styles['shade']}>
      <span>{words.shade}</span>
      <select
        value={view.options.shade}
        onChange={({ target }) => {
          const shade = OPTIONS.shade.values.find((value) => value === target.value);
          if (shade !== undefined) change((now) => ({ ...now, options: { ...now.options, shade } }));
        }}
      >
        {OPTIONS.shade.values.map((value) => (
          <option key={value} value={value}>
            {words.shades[value]}
          </option>
        ))}
      </select>
    </label>
  );
}
