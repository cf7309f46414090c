import type { IssuerList, IssuerPage } from '#contract/answers/issuer-page.ts';
import { makeTable, type Table } from '#contract/table.ts';
import { integer } from './columns.ts';
import { issuerColumns } from './issuers-table.ts';
import { namesTable } from './names-table.ts';
import { profileTables } from './profile-tables.ts';
import { yearsOf } from './years-table.ts';

const issuer = (page: IssuerPage): Table =>
  makeTable<IssuerPage>(
    'issuer',
    {
      key: ['issuer'],
      columns: [
        ...issuerColumns.map((column) => ({ ...column, value: ({ issuer: body }: IssuerPage) => column.value(body) })),
        integer('programmes', ({ profile }) => profile.programmes),
        integer('alone', ({ alone }) => alone),
        integer('undated', ({ profile }) => profile.undated),
      ],
    },
    [page],
  );

/** One issuer: its programmes by year and by what they are about, the newest of them, its rosters, and the body itself. */
export const issuerTables = (page: IssuerPage): [Table, ...Table[]] => [
  ...profileTables(page.profile),
  namesTable('rosters', 'roster', page.rosters),
  issuer(page),
];

/** Every issuer with how many programmes it has; then the same by year of issue. */
export const issuerListTables = (issuers: IssuerList): [Table, ...Table[]] => [
  makeTable<IssuerList[number]>(
    'issuers',
    { key: ['issuer'], columns: [...issuerColumns, integer('programmes', ({ programmes }) => programmes)] },
    issuers,
  ),
  yearsOf('issuer', issuers),
];
