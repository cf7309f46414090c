import { useMemo } from 'react';
import type { Mark } from '#charts/chart.ts';
import { pageOfMark } from '#charts/page-of-mark.ts';
import type { DataOf } from '#contract/answers.ts';
import { PageLink } from '../page-link.tsx';
import { ProgrammeOpener } from '../programme-opener.tsx';
import { ScrollBox } from '../scroll-box.tsx';
import { ToPage } from '../to-page.tsx';
import styles from './table-twin.module.css';
import { ToldCell } from './told-cell.tsx';
import type { Cell, Seen } from './twin.ts';
import { tablesOfView, twinOf, type View } from './twin-of.ts';

interface TableTwinProps<Name extends View> {
  readonly view: Name;
  readonly answer: DataOf<Name>;
  readonly seen: Seen;
  readonly onMark: (mark: Mark) => void;
}

/** Texts of more characters than this need a column to be read in. */
const LONG = 80;

function lengthOf(cell: Cell): number {
  if (typeof cell === 'string') return cell.length;
  if (typeof cell !== 'object' || cell === null) return 0;
  return cell.reduce((sum, part) => sum + (typeof part === 'string' ? part : part.text).length, 0);
}

/** The rows of a picture as a table; the first cell of a row does what choosing its mark does, and leads to the page of what it names. */
export function TableTwin<Name extends View>({ view, answer, seen, onMark }: TableTwinProps<Name>) {
  const tables = useMemo(() => tablesOfView(view, answer), [view, answer]);
  const table = useMemo(() => twinOf(view, tables, seen), [view, tables, seen]);
  return (
    <ScrollBox className={styles['scroll']} label={table.caption}>
      <table>
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map(({ label, numeric, to }) => (
              <th key={to?.id ?? label} scope="col" data-numeric={numeric}>
                {to ? <PageLink {...to}>{label}</PageLink> : label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ key, cells: [name, ...others], mark }) => (
            <tr key={key}>
              <th scope="row">{mark === null ? name : <RowName name={name} mark={mark} onMark={onMark} />}</th>
              {others.map((cell, index) => {
                const column = table.columns[index + 1];
                return (
                  <td
                    key={column?.to?.id ?? column?.label}
                    data-numeric={column?.numeric}
                    data-long={lengthOf(cell) > LONG}
                  >
                    <ToldCell cell={cell} />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

interface RowNameProps extends Pick<TableTwinProps<View>, 'onMark'> {
  readonly name: string;
  readonly mark: Mark;
}

function RowName({ name, mark, onMark }: RowNameProps) {
  if (mark.kind === 'programme') return <ProgrammeOpener id={mark.id}>{name}</ProgrammeOpener>;
  const to = pageOfMark(mark);
  return (
    <span className={styles['chooser']}>
      <button type="button" onClick={() => onMark(mark)}>
        {name}
      </button>
      {to && <ToPage {...to} name={name} />}
    </span>
  );
}
