import type { Facets } from '#contract/answers/facets.ts';
import type { Filter } from '#contract/filter/filter.ts';
import { isKeyOf } from '#contract/vocabulary.ts';
import { useWords } from '../../ui/use-words.ts';
import { chipsOf, clearFilter, removeClause } from '../../url/change.ts';
import styles from './chips.module.css';
import { facetsByKey } from './facets-by-key.ts';

interface ChipsProps {
  readonly filter: Filter;
  readonly facets: Facets | undefined;
  readonly onChange: (update: (now: Filter) => Filter) => void;
}

/** What is in force, in words, each to be taken away again. */
export function Chips({ filter, facets, onChange }: ChipsProps) {
  const words = useWords().app.filters;
  const chips = chipsOf(filter);
  if (chips.length === 0) return null;
  const titleOf = (key: string) => (isKeyOf(words)(key) && typeof words[key] === 'string' ? words[key] : key);
  const nameOf = (key: string, value: string) =>
    facets && isKeyOf(facetsByKey(facets))(key)
      ? facetsByKey(facets)[key].find((facet) => facet.value === value)?.name[filter.lang]
      : undefined;

  return (
    <ul className={styles['chips']} aria-label={words.inForce}>
      {chips.map(([key, value]) => {
        const text = `${titleOf(key)}: ${nameOf(key, value) ?? value}`;
        return (
          <li key={`${key}=${value}`}>
            <button
              type="button"
              aria-label={words.remove(text)}
              onClick={() => onChange((now) => removeClause(now, key, value))}
            >
              {text} <span aria-hidden="true">×</span>
            </button>
          </li>
        );
      })}
      <li>
        <button type="button" className={styles['clear']} onClick={() => onChange(clearFilter)}>
          {words.clear}
        </button>
      </li>
    </ul>
  );
}
