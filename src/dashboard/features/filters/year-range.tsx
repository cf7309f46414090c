import type { Facets } from '#contract/answers/facets.ts';
import type { Filter } from '#contract/filter/filter.ts';
import { useWords } from '../../ui/use-words.ts';
import { setYears } from '../../url/change.ts';
import styles from './year-range.module.css';

interface YearRangeProps {
  readonly years: Facets['year'];
  readonly filter: Filter;
  readonly onChange: (update: (now: Filter) => Filter) => void;
}

/** First and last year of issue. A month or day that came with a link stays as it was given until changed. */
export function YearRange({ years, filter, onChange }: YearRangeProps) {
  const words = useWords().app.filters;
  const field = (end: 'from' | 'to', given: string | null) => (
    <label>
      <span>{words[end]}</span>
      <select
        value={given ?? ''}
        data-active={given !== null}
        onChange={({ target }) => {
          const value = target.value === '' ? null : target.value;
          onChange((now) => setYears(now, end === 'from' ? value : now.from, end === 'to' ? value : now.to));
        }}
      >
        <option value="">{words.anyYear}</option>
        {given !== null && !years.some(({ year }) => String(year) === given) && <option>{given}</option>}
        {years.map(({ year }) => (
          <option key={year}>{year}</option>
        ))}
      </select>
    </label>
  );
  return (
    <div className={styles['range']} role="group" aria-label={words.years}>
      {field('from', filter.from)}
      {field('to', filter.to)}
    </div>
  );
}
