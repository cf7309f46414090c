import { type ReactNode, type Ref, useId, useState } from 'react';
import type { ComparedKind } from '#contract/comparison.ts';
import { compareWordsFor } from '#words/compare-words.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { ScrollBox } from '../../ui/scroll-box.tsx';
import { useWordsOf } from '../../ui/use-words.ts';
import type { Column } from './column.ts';
import styles from './compare.module.css';
import { FactList } from './fact-list.tsx';
import { isStated, type Row, VERDICTS, type Verdict } from './row.ts';
import { SourceRow } from './source-row.tsx';

interface CompareTableProps {
  readonly kind: ComparedKind;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly heads: ReactNode;
  readonly region: Ref<HTMLDivElement>;
}

/** The rows under their verdicts; of one thing alone, without any. What is the same in all is folded away at first. */
export function CompareTable({ kind, columns, rows, heads, region }: CompareTableProps) {
  const words = useWordsOf(compareWordsFor);
  return (
    <ScrollBox ref={region} className={styles['box']} label={words.region}>
      <table data-columns={columns.length}>
        <thead>
          <tr>
            <th scope="col" className={styles['corner']}>
              {words.fact}
            </th>
            {heads}
          </tr>
        </thead>
        {columns.length === 1 ? (
          <tbody>
            <Lines rows={rows} columns={columns} />
          </tbody>
        ) : (
          VERDICTS.map((verdict) => (
            <Group
              key={verdict}
              verdict={verdict}
              rows={rows.filter((row) => row.verdict === verdict)}
              columns={columns}
            />
          ))
        )}
        <SourceRow kind={kind} columns={columns} />
      </table>
    </ScrollBox>
  );
}

interface LinesProps {
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
}

const FOLDED: readonly Verdict[] = ['same', 'none'];

function Group({ verdict, rows, columns }: LinesProps & { readonly verdict: Verdict }) {
  const words = useWordsOf(compareWordsFor);
  const folds = FOLDED.includes(verdict);
  const [open, setOpen] = useState(!folds);
  const id = useId();
  if (rows.length === 0) return null;
  const title = words.verdicts[verdict](rows.length);
  return (
    <tbody id={id}>
      <tr className={styles['verdict']}>
        <th scope="rowgroup" colSpan={columns.length + 1}>
          {folds ? (
            <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
              <span aria-hidden="true">{open ? '▾' : '▸'}</span> {title}
            </button>
          ) : (
            <span>{title}</span>
          )}
        </th>
      </tr>
      {open && <Lines rows={rows} columns={columns} />}
    </tbody>
  );
}

function Lines({ rows, columns }: LinesProps) {
  return rows.map((row) => <Line key={row.key} row={row} columns={columns} />);
}

function Line({ row, columns }: { readonly row: Row; readonly columns: readonly Column[] }) {
  const words = useWordsOf(compareWordsFor);
  return (
    <tr>
      <th scope="row">
        {row.of !== undefined && <span className={styles['of']}>{row.of}</span>}
        {row.to === undefined ? row.label : <PageLink {...row.to}>{row.label}</PageLink>}
      </th>
      {columns.map((column, at) => {
        const cell = row.cells[at] ?? 'unstated';
        return (
          <td key={column.id}>
            {isStated(cell) ? (
              <FactList facts={cell} column={column} at={at} columns={columns.length} />
            ) : (
              <span className={styles['nothing']}>{words.nothing[cell]}</span>
            )}
          </td>
        );
      })}
    </tr>
  );
}
