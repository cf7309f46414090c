import { useId } from 'react';
import type { HeatmapRow } from '#contract/answers/heatmap.ts';
import { OPTIONS, type Options } from '#contract/options.ts';
import { heatmapWordsFor } from '#words/heatmap-words.ts';
import { useView } from '../../url/use-view.ts';
import { foldableIn } from './foldable.ts';
import styles from './settings.module.css';

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly values: readonly Value[];
  readonly names: Readonly<Record<Value, string>>;
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

function Choice<Value extends string>({ label, values, names, value, onChoose }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <div className={styles['choice']}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => {
          const chosen = values.find((known) => known === target.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {values.map((known) => (
          <option key={known} value={known}>
            {names[known]}
          </option>
        ))}
      </select>
    </div>
  );
}

/** How the heatmap counts and orders, and all its folds at once. */
export function Settings({ rows }: { readonly rows: readonly HeatmapRow[] }) {
  const { view, change } = useView();
  const { options, closed, filter } = view;
  const {
    label,
    fold,
    foldAll,
    columns,
    measure,
    rows: rowsLabel,
    order,
    values,
  } = heatmapWordsFor(filter.lang).controls;
  const foldable = foldableIn(rows);
  const allClosed = foldable.every((sector) => closed.includes(sector));
  const set = (chosen: Partial<Options>) => change((now) => ({ ...now, options: { ...now.options, ...chosen } }));
  return (
    <div className={styles['settings']} role="group" aria-label={label}>
      <Choice
        label={columns}
        values={OPTIONS.columns.values}
        names={values.columns}
        value={options.columns}
        onChoose={(value) => change((now) => ({ ...now, task: null, options: { ...now.options, columns: value } }))}
      />
      <Choice
        label={measure}
        values={OPTIONS.measure.values}
        names={values.measure}
        value={options.measure}
        onChoose={(value) => set({ measure: value })}
      />
      <Choice
        label={rowsLabel}
        values={OPTIONS.rows.values}
        names={values.rows}
        value={options.rows}
        onChoose={(value) => set({ rows: value })}
      />
      <Choice
        label={order}
        values={OPTIONS.order.values}
        names={values.order}
        value={options.order}
        onChoose={(value) => set({ order: value })}
      />
      {foldable.length > 0 && options.rows !== 'headline' && (
        <button
          type="button"
          aria-pressed={allClosed}
          aria-label={foldAll}
          onClick={() => change((now) => ({ ...now, closed: allClosed ? [] : foldable }))}
        >
          {fold}
        </button>
      )}
    </div>
  );
}
