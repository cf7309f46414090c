import { formatDate } from '#charts/format-date.ts';
import type { Source } from '#contract/entities/source.ts';
import { SOURCE_KINDS, SOURCE_TEXTS } from '#contract/vocabulary.ts';
import { resonanceWordsFor } from '#words/resonance-words.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import { Chapter } from './chapter.tsx';
import styles from './resonance.module.css';

/** Every page behind the story: what it is, whether it was read, whether it is fit to link. */
export function Sources({ sources }: { readonly sources: readonly Source[] }) {
  const words = useWordsOf(resonanceWordsFor);
  const { lang } = useView().view.filter;
  return (
    <Chapter title={words.sources}>
      <ol className={styles['sources']}>
        {sources.map(({ id, outlet, title, url, linkable, seen, ...source }) => (
          <li key={id} id={`source-${id}`} tabIndex={-1} value={Number(id.slice(1))}>
            <strong>{outlet}</strong>:{' '}
            {url !== null && linkable ? (
              <a href={url} rel="noreferrer" lang={source.lang}>
                {title}
              </a>
            ) : (
              <span lang={source.lang}>{title}</span>
            )}
            <span className={styles['small']}>
              {[
                SOURCE_KINDS[source.kind][lang],
                source.published === null ? null : formatDate(source.published, lang),
                words.languages[source.lang],
                seen ? SOURCE_TEXTS[source.text][lang] : words.notOpened,
                source.about === 'context' ? words.aboutContext : null,
                linkable ? null : words.notLinkable,
              ]
                .filter((part) => part !== null)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ol>
    </Chapter>
  );
}
