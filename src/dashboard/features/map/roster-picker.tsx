import type { CityMap } from '#contract/answers/city-map.ts';
import { useWords } from '../../ui/use-words.ts';
import { setList } from '../../url/change.ts';
import { useView } from '../../url/use-view.ts';
import styles from './roster-picker.module.css';

/** Which roster the map shows: all complete ones, or one. Partial ones can be asked for but are listed, not drawn. */
export function RosterPicker({ rosters }: { readonly rosters: CityMap['rosters'] }) {
  const words = useWords().app.map;
  const { view, setFilter } = useView();
  const { filter } = view;
  const [chosen] = filter.designation;
  const several = filter.designation.length > 1;
  const options = (complete: boolean) =>
    rosters
      .filter((roster) => roster.complete === complete)
      .map(({ id, title, members, expectedCount }) => (
        <option key={id} value={id}>
          {`${title[filter.lang]} (${words.members(members, expectedCount)})`}
        </option>
      ));
  return (
    <label className={styles['picker']}>
      <span>{words.rosters}</span>
      <select
        value={several ? '' : (chosen ?? '')}
        onChange={({ target }) => setFilter(setList(filter, 'designation', target.value === '' ? [] : [target.value]))}
      >
        <option value="">{several ? words.several(filter.designation.length) : words.allComplete}</option>
        {options(true)}
        <optgroup label={words.partial}>{options(false)}</optgroup>
      </select>
    </label>
  );
}
