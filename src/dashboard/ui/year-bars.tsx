import type { Filter } from '#contract/filter/filter.ts';
import { profileWordsFor } from '#words/profile-words.ts';
import { FilterLink } from './filter-link.tsx';
import { useWordsOf } from './use-words.ts';
import styles from './year-bars.module.css';

interface YearBarsProps {
  readonly years: readonly { readonly year: number; readonly count: number }[];
  /** What the programmes counted have in common. */
  readonly filter: Partial<Filter>;
}

/** Programmes by year as bars with their numbers; a bar leads to the list of what it counts. */
export function YearBars({ years, filter }: YearBarsProps) {
  const words = useWordsOf(profileWordsFor).years;
  const most = Math.max(1, ...years.map(({ count }) => count));
  return (
    <ol className={styles['bars']} aria-label={words.list}>
      {years.map(({ year, count }) => (
        <li key={year}>
          {count === 0 ? (
            <Bar year={year} count={count} share={0} />
          ) : (
            <FilterLink page="programmes" filter={{ ...filter, from: `${year}`, to: `${year}` }}>
              <Bar year={year} count={count} share={count / most} />
            </FilterLink>
          )}
        </li>
      ))}
    </ol>
  );
}

function Bar({ year, count, share }: { readonly year: number; readonly count: number; readonly share: number }) {
  const words = useWordsOf(profileWordsFor).years;
  return (
    <>
      <span className={styles['said']}>{words.year(year, count)}</span>
      <span className={styles['bar']} style={{ '--share': share }} data-empty={count === 0} aria-hidden="true">
        <span>{count}</span>
      </span>
      <span className={styles['year']} aria-hidden="true">
        {year}
      </span>
    </>
  );
}
