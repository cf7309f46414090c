import type { NewsProgramme } from '#contract/answers/changes.ts';
import { KINDS, type Kind, LEVELS, type Level } from '#contract/vocabulary.ts';
import { changesWordsFor } from '#words/changes-words.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import styles from './changes.module.css';

interface CrossTableProps {
  readonly caption: string;
  readonly programmes: readonly NewsProgramme[];
  readonly kinds: readonly Kind[];
  readonly levels: readonly Level[];
}

/** How many of each kind and level, with the sums; a kind or level without any is left out. */
export function CrossTable({ caption, programmes, kinds, levels }: CrossTableProps) {
  const words = useWordsOf(changesWordsFor);
  const { lang } = useView().view.filter;
  const count = (kind: Kind | null, level: Level | null) =>
    programmes.filter(
      (programme) => (kind === null || programme.kind === kind) && (level === null || programme.level === level),
    ).length;
  const rows = kinds.filter((kind) => count(kind, null) > 0);
  const columns = [...levels.filter((level) => count(null, level) > 0), null];
  return (
    <table className={styles['cross']}>
      <caption className={styles['hidden']}>{words.crossTable(caption)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.kind}</th>
          {columns.map((level) => (
            <th key={level} scope="col">
              {level === null ? words.all : LEVELS[level][lang]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...rows, null].map((kind) => (
          <tr key={kind}>
            <th scope="row">{kind === null ? words.all : KINDS[kind][lang]}</th>
            {columns.map((level) => (
              <td key={level}>{count(kind, level) || ''}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
