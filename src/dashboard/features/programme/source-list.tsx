import { formatDate } from '#charts/format-date.ts';
import type { ProgrammePage } from '#contract/answers/programme-page.ts';
import { SOURCE_KINDS, SOURCE_TEXTS } from '#contract/vocabulary.ts';
import { programmeWordsFor } from '#words/programme-words.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import styles from './programme-facts.module.css';

interface SourceListProps {
  readonly page: { readonly programme: Pick<ProgrammePage['programme'], 'sources'> };
}

/** Every page behind the record: what it is, whether it was read, whether it is fit to link. */
export function SourceList({ page }: SourceListProps) {
  const words = useWordsOf(programmeWordsFor);
  const { lang } = useView().view.filter;
  return (
    <ol className={styles['sources']}>
      {page.programme.sources.map((source) => (
        <li
          key={source.id}
          id={`source-${source.id}`}
          tabIndex={-1}
          data-seen={source.seen}
          value={Number(source.id.slice(1))}
        >
          <strong>{source.outlet}</strong>:{' '}
          {source.url !== null && source.linkable ? (
            <a href={source.url} rel="noreferrer" lang={source.lang}>
              {source.title}
            </a>
          ) : (
            <span lang={source.lang}>{source.title}</span>
          )}
          <span className={styles['doubt']}>
            {[
              SOURCE_KINDS[source.kind][lang],
              source.published === null ? null : formatDate(source.published, lang),
              words.languages[source.lang],
              source.seen ? SOURCE_TEXTS[source.text][lang] : words.notOpened,
              source.about === 'context' ? words.aboutContext : null,
              source.copyOf === null ? null : words.copyOf(source.copyOf),
              source.linkable ? null : words.notLinkable,
            ]
              .filter((part) => part !== null)
              .map((part) => ` · ${part}`)}
          </span>
        </li>
      ))}
    </ol>
  );
}
