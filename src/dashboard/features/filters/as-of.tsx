import type { Filter } from '#contract/filter/filter.ts';
import { latest } from '#contract/partial-date.ts';
import { useWords } from '../../ui/use-words.ts';
import styles from './year-range.module.css';

interface AsOfProps {
  readonly filter: Filter;
  readonly onChange: (update: (now: Filter) => Filter) => void;
}

/** The day at whose end the world is shown; empty for the present. */
export function AsOf({ filter, onChange }: AsOfProps) {
  const words = useWords().app.filters;
  return (
    <div className={styles['range']}>
      <label>
        <span>{words.asOf}</span>
        <input
          type="date"
          value={filter.asOf === null ? '' : latest(filter.asOf)}
          data-active={filter.asOf !== null}
          onChange={({ target: { value } }) => onChange((now) => ({ ...now, asOf: value === '' ? null : value }))}
        />
      </label>
    </div>
  );
}
