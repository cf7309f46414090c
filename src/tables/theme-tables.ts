import type { ThemeList, ThemePage } from '#contract/answers/theme-page.ts';
import { makeTable, type Table } from '#contract/table.ts';
import { bilingual, integer, text } from './columns.ts';
import { countedTable } from './counted-table.ts';
import { profileTables } from './profile-tables.ts';
import { yearsOf } from './years-table.ts';

const theme = (page: ThemePage): Table =>
  makeTable<ThemePage>(
    'theme',
    {
      key: ['theme'],
      columns: [
        text('theme', ({ id }) => id),
        ...bilingual<ThemePage>('name', ({ name }) => name),
        integer('programmes', ({ profile }) => profile.programmes),
        integer('undated', ({ profile }) => profile.undated),
      ],
    },
    [page],
  );

/** One theme: its programmes by year and by what else they are about, the newest of them, and the theme itself. */
export const themeTables = (page: ThemePage): [Table, ...Table[]] => [...profileTables(page.profile), theme(page)];

/** Every theme with how many programmes it has; then the same by year of issue. */
export const themeListTables = (themes: ThemeList): [Table, ...Table[]] => [
  countedTable('themes', 'theme', themes),
  yearsOf('theme', themes),
];
