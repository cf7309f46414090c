import type { ThemeList, ThemePage } from '#contract/answers/theme-page.ts';
import { ENDPOINTS } from '#contract/endpoints.ts';
import { type Filter, NO_FILTER, without } from '#contract/filter/filter.ts';
import { isKeyOf, keysOf, THEMES } from '#contract/vocabulary.ts';
import type { Index } from '../index/build-index.ts';
import type { FacetValues } from '../index/facet-values.ts';
import { noRows } from '../rows.ts';
import { select } from '../select.ts';
import { profileOf, yearsOf } from './profile.ts';

const isTheme = isKeyOf(THEMES);

export function answerThemes(index: Index, filter: Filter): ThemeList {
  const rows = select(index, without(filter, ENDPOINTS.themes.setsAside));
  return keysOf(THEMES).map((id) => {
    const own = (index.clauses.theme.get(id) ?? noRows(index.programmes.length)).new_intersection(rows);
    return { id, name: THEMES[id], programmes: own.size(), years: yearsOf(index, own) };
  });
}

/** A theme with all its programmes; null where there is no such theme. */
export function answerTheme(
  index: Index,
  values: FacetValues,
  id: string,
  { asOf }: Pick<Filter, 'asOf'>,
): ThemePage | null {
  if (!isTheme(id)) return null;
  const profile = profileOf(index, values, select(index, { ...NO_FILTER, theme: [id], asOf }));
  return {
    id,
    name: THEMES[id],
    profile: { ...profile, themes: profile.themes.filter((other) => other.id !== id) },
  };
}
