import type { RosterSummary } from '#contract/answers/city-map.ts';
import { mapPickersWordsFor } from '#words/map-pickers-words.ts';
import { ToPage } from '../../ui/to-page.tsx';
import { useWordsOf } from '../../ui/use-words.ts';
import { setList, toggle } from '../../url/change.ts';
import { useView } from '../../url/use-view.ts';
import styles from './roster-picker.module.css';

interface TogglesProps {
  readonly rosters: readonly RosterSummary[];
}

function Toggles({ rosters }: TogglesProps) {
  const words = useWordsOf(mapPickersWordsFor);
  const { view, change } = useView();
  const { designation, lang } = view.filter;
  return (
    <ul>
      {rosters.map(({ id, title, members, expectedCount, years }) => (
        <li key={id}>
          <button
            type="button"
            aria-pressed={designation.includes(id)}
            onClick={() => change((now) => ({ ...now, filter: toggle(now.filter, 'designation', id) }))}
          >
            {title[lang]} <span>{words.roster(words.members(members, expectedCount), years)}</span>
          </button>
          <ToPage page="roster" id={id} name={title[lang]} />
        </li>
      ))}
    </ul>
  );
}

/** Which rosters the map shows: all complete ones, or those chosen. Partial ones can be asked for but are never drawn. */
export function RosterPicker({ rosters }: TogglesProps) {
  const words = useWordsOf(mapPickersWordsFor);
  const { view, change } = useView();
  const { length } = view.filter.designation;
  return (
    <details className={styles['picker']}>
      <summary>
        {words.rosters}: {length === 0 ? words.allComplete : words.several(length)}
      </summary>
      <button
        type="button"
        aria-pressed={length === 0}
        onClick={() => change((now) => ({ ...now, filter: setList(now.filter, 'designation', []) }))}
      >
        {words.allComplete}
      </button>
      <Toggles rosters={rosters.filter(({ complete }) => complete)} />
      <p>{words.partial}</p>
      <Toggles rosters={rosters.filter(({ complete }) => !complete)} />
    </details>
  );
}
