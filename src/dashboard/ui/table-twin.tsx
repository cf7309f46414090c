import type { Mark, TableTwin as Table } from '#charts/chart.ts';
import { ProgrammeOpener } from './programme-opener.tsx';
import styles from './table-twin.module.css';

interface TableTwinProps {
  readonly table: Table;
  readonly onMark: (mark: Mark) => void;
}

/** Texts of more characters than this need a column to be read in. */
const LONG = 80;

/** The rows of a picture as a table; the first cell of a row does what choosing its mark does, and leads to the programme where it is one. */
export function TableTwin({ table, onMark }: TableTwinProps) {
  return (
    // A scroll region must be reachable by keyboard.
    <div className={styles['scroll']} tabIndex={0} role="region" aria-label={table.caption}>
      <table>
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.label} scope="col" data-numeric={column.numeric}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ key, cells, mark }) => (
            <tr key={key}>
              {cells.map((cell, index) =>
                index === 0 ? (
                  <th key={table.columns[index]?.label} scope="row">
                    {mark?.kind === 'programme' ? (
                      <ProgrammeOpener id={mark.id}>{cell}</ProgrammeOpener>
                    ) : mark ? (
                      <button type="button" onClick={() => onMark(mark)}>
                        {cell}
                      </button>
                    ) : (
                      cell
                    )}
                  </th>
                ) : (
                  <td
                    key={table.columns[index]?.label}
                    data-numeric={table.columns[index]?.numeric}
                    data-long={typeof cell === 'string' && cell.length > LONG}
                  >
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
