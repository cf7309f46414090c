import type { Timeline } from '#contract/answers/timeline.ts';
import { useWords } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import styles from './undated.module.css';

/** The programmes a timeline cannot draw, so that none is lost. */
export function Undated({ programmes }: { readonly programmes: Timeline['undated'] }) {
  const words = useWords().app.frame;
  const { change } = useView();
  if (programmes.length === 0) return null;
  return (
    <details className={styles['undated']}>
      <summary>{words.undated(programmes.length)}</summary>
      <ul>
        {programmes.map(({ id, shortTitle, title }) => (
          <li key={id}>
            <button type="button" onClick={() => change((now) => ({ ...now, programme: id }))}>
              {shortTitle}
            </button>{' '}
            <span lang="zh-CN">{title.zh}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
