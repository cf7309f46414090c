import { formatDate } from '#charts/format-date.ts';
import type { PlacePage } from '#contract/answers/place-page.ts';
import { earliest } from '#contract/partial-date.ts';
import {
  DEPTHS,
  type Language,
  MEMBER_STATUSES,
  SEARCH_STATUSES,
  type SearchStatus,
  THEMES,
} from '#contract/vocabulary.ts';
import { compareWordsFor } from '#words/compare-words.ts';
import { placeWordsFor } from '#words/place-words.ts';
import { type Listed, listRows } from './list-rows.ts';
import { type Cell, cellOf, inOrder, type Nothing, type Row, rowOf } from './row.ts';
import { targetRows } from './target-rows.ts';

const NEXT = 5;
/** Why a place has no programme of its own on record. */
const NO_PROGRAMME: Readonly<Record<SearchStatus, Nothing>> = {
  found: 'none-recorded',
  'searched-none-found': 'none-found',
  'not-searched': 'not-searched',
};

/** Places side by side, what differs first; `day` is the day whose next steps are shown. */
export function placeRows(pages: readonly PlacePage[], lang: Language, day: string): readonly Row[] {
  const { rows: words, others } = compareWordsFor(lang);
  const { kinds } = placeWordsFor(lang);
  const each = (key: string, label: string, read: (page: PlacePage) => Cell) =>
    rowOf({ key, label, cells: pages.map(read) });
  const count = (
    key: string,
    label: string,
    read: (page: PlacePage) => number,
    nothing: (page: PlacePage) => Nothing,
  ) =>
    each(key, label, (page) =>
      cellOf(read(page) === 0 ? [] : [{ id: String(read(page)), text: words.count(read(page)) }], nothing(page)),
    );
  const none = ({ search }: PlacePage) => NO_PROGRAMME[search.status];
  const withoutOwn = (page: PlacePage) => (page.own.length === 0 ? none(page) : 'none-recorded');

  const designations = pages.map(
    (page): Listed => ({
      entries: page.designations.map(({ roster, name, field, status, designated, basis }) => ({
        key: roster.id,
        name: roster.name[lang],
        to: { page: 'roster', id: roster.id },
        says: {
          id: JSON.stringify([status, designated]),
          text: [MEMBER_STATUSES[status][lang], designated && formatDate(designated, lang)].filter(Boolean).join(', '),
          note: [name[lang], field?.[lang], roster.complete ? null : words.partial].filter(Boolean).join('; '),
          basis,
        },
      })),
      nothing: 'none-recorded',
    }),
  );
  const sectors = pages.map(
    (page): Listed => ({
      entries: page.sectors.map(({ id, name, depth }) => ({
        key: id,
        name: name[lang],
        to: { page: 'sector', id },
        says: { id: String(depth), text: DEPTHS[depth][lang] },
      })),
      nothing: withoutOwn(page),
    }),
  );
  const steps = (page: PlacePage) => page.steps.filter(({ date }) => earliest(date) >= day).slice(0, NEXT);

  return inOrder([
    ...listRows('designations', { title: words.designations, others: others.designations }, designations),
    count('own', words.own, ({ own }) => own.length, none),
    each('programmes', words.ownList, (page) =>
      cellOf(
        page.own.map(({ id, name, issued }) => ({
          id,
          name: name[lang],
          to: { page: 'programme', id },
          note: issued && formatDate(issued, lang),
        })),
        none(page),
      ),
    ),
    count(
      'within',
      words.within,
      ({ within }) => within.reduce((sum, { programmes }) => sum + programmes.length, 0),
      () => 'none-recorded',
    ),
    count(
      'naming',
      words.namingIt,
      ({ naming }) => naming.length,
      () => 'none-recorded',
    ),
    ...targetRows(
      pages.map((page) => ({
        aims: page.targets.map(({ programme: { id, name }, basis, disputed, ...aim }) => ({
          aim,
          known: { from: { id, name: name[lang] }, basis, disputed },
        })),
        nothing: withoutOwn(page),
      })),
      lang,
    ),
    ...listRows('sectors', { title: words.sectorsOf, others: others.sectors }, sectors),
    each('themes', words.themesOf, (page) =>
      cellOf(
        page.themes.map(({ id, programmes }) => ({
          id: `${id} ${programmes}`,
          name: THEMES[id][lang],
          to: { page: 'theme', id },
          text: words.count(programmes),
        })),
        withoutOwn(page),
      ),
    ),
    each('next', words.next, (page) =>
      cellOf(
        steps(page).map(({ date, text, programme }) => ({
          id: JSON.stringify([date, text.en, programme.id]),
          text: `${formatDate(date, lang)}: ${text[lang]}`,
          from: { id: programme.id, name: programme.name[lang] },
        })),
        withoutOwn(page),
      ),
    ),
    each('kind', words.placeKind, ({ kind, municipality }) => {
      const id = municipality ? 'municipality' : kind;
      return [{ id, text: kinds[id] }];
    }),
    each('province', words.province, ({ province }) =>
      cellOf(
        province === null
          ? []
          : [{ id: province.id, name: province.name[lang], to: { page: 'place', id: province.id } }],
        'none-recorded',
      ),
    ),
    each('search', words.search, ({ search: { status, searches } }) => {
      const last = searches
        .map(({ date }) => date)
        .sort()
        .at(-1);
      return [
        { id: status, text: SEARCH_STATUSES[status][lang], note: last ? words.searched(formatDate(last, lang)) : null },
      ];
    }),
  ]);
}
