import { formatDate } from '#charts/format-date.ts';
import type { Story } from '#contract/entities/story.ts';
import { resonanceWordsFor } from '#words/resonance-words.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import styles from './resonance.module.css';
import { SourceMarks } from './source-marks.tsx';

/** One outlet a row: who and when, what it says, where it differs, whom it names. */
export function Tellings({ stories }: { readonly stories: readonly Story[] }) {
  const all = useWordsOf(resonanceWordsFor);
  const words = all.told;
  const { lang } = useView().view.filter;
  return (
    <ul className={styles['tellings']}>
      {stories.map(({ id, outlet, title, url, linkable, lang: written, published, first, says, differs, ...story }) => (
        <li key={id}>
          <div>
            <h4>
              {outlet}
              {story.source !== null && <SourceMarks ids={[story.source]} />}
            </h4>
            <p className={styles['small']}>
              {published === null ? words.undated : formatDate(published, lang)} · {all.languages[written]}
              {first && ` · ${words.first}`}
            </p>
            <p className={styles['small']} lang={written}>
              {url !== null && linkable ? (
                <a href={url} rel="noreferrer">
                  {title}
                </a>
              ) : (
                title
              )}
            </p>
          </div>
          <div>
            <p className={styles['label']}>{words.says}</p>
            <p>{says[lang]}</p>
          </div>
          <div>
            <p className={styles['label']}>{words.differs}</p>
            <p>{differs[lang]}</p>
            {story.cites.length > 0 && (
              <p className={styles['small']}>
                {words.cites}: {story.cites.map((cited) => words.cited(cited.outlet, cited.seen)).join('; ')}.
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
