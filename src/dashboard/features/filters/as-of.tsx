import { useState } from 'react';
import type { Filter } from '#contract/filter/filter.ts';
import { isPartialDate, latest } from '#contract/partial-date.ts';
import { useWords } from '../../ui/use-words.ts';
import { setDays } from '../../url/change.ts';
import styles from './year-range.module.css';

interface DaysProps {
  readonly filter: Filter;
  readonly onChange: (update: (now: Filter) => Filter) => void;
}

/** The day at whose end the world is shown, empty for the present; and the one it is compared with, if any. */
export function AsOf(props: DaysProps) {
  return (
    <div className={styles['range']}>
      <Day name="asOf" {...props} />
      <Day name="since" {...props} />
    </div>
  );
}

function Day({ name, filter, onChange }: DaysProps & { readonly name: 'asOf' | 'since' }) {
  // A date is typed digit by digit: until the field is left it shows what is typed, not the day the address has by then.
  const [typed, setTyped] = useState<string | null>(null);
  const day = filter[name];
  return (
    <label>
      <span>{useWords().app.filters[name]}</span>
      <input
        type="date"
        value={typed ?? (day === null ? '' : latest(day))}
        onBlur={() => setTyped(null)}
        data-active={day !== null}
        onChange={({ target: { value } }) => {
          setTyped(value);
          if (value === '' || isPartialDate(value)) onChange((now) => setDays(now, { [name]: value || null }));
        }}
      />
    </label>
  );
}
