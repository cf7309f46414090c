import type { Timeline } from '#contract/answers/timeline.ts';
import { ProgrammeOpener } from '../../ui/programme-opener.tsx';
import { useWords } from '../../ui/use-words.ts';
import styles from './undated.module.css';

/** The programmes a timeline cannot draw, so that none is lost. */
export function Undated({ programmes }: { readonly programmes: Timeline['undated'] }) {
  const words = useWords().app.frame;
  if (programmes.length === 0) return null;
  return (
    <details className={styles['undated']}>
      <summary>{words.undated(programmes.length)}</summary>
      <ul>
        {programmes.map(({ id, shortTitle, title }) => (
          <li key={id}>
            <ProgrammeOpener id={id}>{shortTitle}</ProgrammeOpener> <span lang="zh-CN">{title.zh}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
