import type { YearWindow } from '#charts/chart.ts';
import { OPTIONS } from '#contract/options.ts';
import { timelineWordsFor } from '#words/timeline-words.ts';
import { useWords } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import { useWindow } from './use-window.ts';
import { PRESS } from './zoom-factors.ts';

/** What the lanes stand for, and which years are shown. */
export function Controls({ span }: { readonly span: YearWindow }) {
  const { title } = useWords().charts.timeline;
  const { view, change } = useView();
  const { lanes, zoom: names } = timelineWordsFor(view.filter.lang);
  const { shown, whole, showAll, zoom } = useWindow(span);
  return (
    <>
      <label>
        <span>{lanes.label}</span>
        <select
          value={view.options.lanes}
          onChange={({ target }) => {
            const chosen = OPTIONS.lanes.values.find((value) => value === target.value);
            if (chosen !== undefined) change((now) => ({ ...now, options: { ...now.options, lanes: chosen } }));
          }}
        >
          {OPTIONS.lanes.values.map((value) => (
            <option key={value} value={value}>
              {lanes.names[value]}
            </option>
          ))}
        </select>
      </label>
      <div role="group" aria-label={`${title}: ${names.label}`}>
        <button
          type="button"
          aria-label={names.closer}
          disabled={shown.from === shown.to}
          onClick={() => zoom(PRESS.closer)}
        >
          +
        </button>
        <button type="button" aria-label={names.wider} disabled={whole} onClick={() => zoom(PRESS.wider)}>
          −
        </button>
        <button type="button" disabled={whole} onClick={showAll}>
          {names.whole}
        </button>
        <output>{names.shown(shown.from, shown.to)}</output>
      </div>
    </>
  );
}
