import { formatDate } from '#charts/format-date.ts';
import type { SectorPage } from '#contract/answers/sector-page.ts';
import { comingDeadlines } from '#contract/coming-deadlines.ts';
import { DEPTHS, type Language, SECTOR_GROUPS, THEMES } from '#contract/vocabulary.ts';
import { deadlinePhrase } from '#heads/sector-lead.ts';
import { compareWordsFor } from '#words/compare-words.ts';
import { setRow } from './list-rows.ts';
import { type Cell, cellOf, inOrder, type Row, rowOf } from './row.ts';
import { targetRows } from './target-rows.ts';

const NEXT = 5;
const DEPTH_KEYS = [4, 3, 2, 1] as const;
const SCOPES = ['own', 'worded', 'shared'] as const;

/** Sectors side by side, what differs first; `day` is the day whose next dates are shown. */
export function sectorRows(pages: readonly SectorPage[], lang: Language, day: string): readonly Row[] {
  const words = compareWordsFor(lang).rows;
  const each = (key: string, label: string, read: (page: SectorPage) => Cell) =>
    rowOf({ key, label, cells: pages.map(read) });
  const set = (key: string, label: string, read: (page: SectorPage) => Cell) => setRow(key, label, pages.map(read));
  const count = (key: string, label: string, read: (page: SectorPage) => number) =>
    each(key, label, (page) => [{ id: String(read(page)), text: words.count(read(page)) }]);
  const sectors = (named: SectorPage['children']): Cell =>
    cellOf(
      named.map(({ id, name }) => ({ id, name: name[lang], to: { page: 'sector', id } })),
      'none-recorded',
    );
  const codes = (list: readonly string[]): Cell =>
    cellOf(
      list.map((code) => ({ id: code, text: code })),
      'none-recorded',
    );

  return inOrder([
    count('programmes', words.naming, ({ programmes }) => programmes),
    count('dedicated', words.dedicated, ({ dedicated }) => dedicated),
    each('since', words.since, ({ since }) =>
      cellOf(since === null ? [] : [{ id: String(since), text: String(since) }], 'unstated'),
    ),
    ...DEPTH_KEYS.map((depth) => ({
      ...count(`depth ${depth}`, DEPTHS[depth][lang], ({ years }) =>
        years.reduce((sum, { depths }) => sum + depths[depth], 0),
      ),
      of: words.depths,
    })),
    ...SCOPES.map((scope) => ({
      ...count(
        `goals ${scope}`,
        words.scopes[scope],
        ({ targets }) => targets.filter((target) => target.scope === scope && target.nature === 'target').length,
      ),
      of: words.goals,
    })),
    // What a wider programme wants of all its sectors tells two of them in no way apart: it is counted, not listed.
    ...targetRows(
      pages.map(({ targets }) => ({
        aims: targets
          .filter(({ scope }) => scope !== 'shared')
          .map(({ programme: { id, name }, basis, disputed, ...aim }) => ({
            aim,
            known: { from: { id, name: name[lang] }, basis, disputed },
          })),
        nothing: 'none-recorded' as const,
      })),
      lang,
    ),
    each('themes', words.themesOf, ({ themes }) =>
      cellOf(
        themes.map(({ id, programmes }) => ({
          id: `${id} ${programmes}`,
          name: THEMES[id][lang],
          to: { page: 'theme', id },
          text: words.count(programmes),
        })),
        'none-recorded',
      ),
    ),
    set('next', words.next, ({ deadlines }) =>
      cellOf(
        comingDeadlines(deadlines, day)
          .slice(0, NEXT)
          .map((deadline) => ({
            id: JSON.stringify([deadline.date, deadline.kind, deadline.programme.id, deadline.text?.en]),
            text: `${formatDate(deadline.date, lang)}: ${deadlinePhrase(deadline, lang)}`,
            from: { id: deadline.programme.id, name: deadline.programme.name[lang] },
            basis: deadline.basis,
          })),
        'none-recorded',
      ),
    ),
    set('provinces', words.provinces, ({ provinces }) =>
      cellOf(
        provinces.map(({ id, name }) => ({ id, name: name[lang], to: { page: 'place', id } })),
        'none-recorded',
      ),
    ),
    each('group', words.group, ({ sector: { group } }) => [{ id: group, text: SECTOR_GROUPS[group][lang] }]),
    each('resonance', words.resonance, ({ sector: { inResonance, inResonanceDoubtful } }) => {
      const standing = inResonanceDoubtful ? 'doubtful' : inResonance ? 'among' : 'not';
      return [{ id: standing, text: words.inResonance[standing] }];
    }),
    set('parent', words.partOf, ({ parent }) => sectors(parent === null ? [] : [parent])),
    set('children', words.parts, ({ children }) => sectors(children)),
    set('overlaps', words.overlaps, ({ overlaps }) => sectors(overlaps)),
    set('gbt4754', words.gbt4754, ({ sector }) => codes(sector.gbt4754)),
    set('isic4', words.isic4, ({ sector }) => codes(sector.isic4)),
  ]);
}
