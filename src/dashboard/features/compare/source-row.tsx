import { formatDate } from '#charts/format-date.ts';
import type { ComparedKind } from '#contract/comparison.ts';
import { SOURCE_TEXTS } from '#contract/vocabulary.ts';
import { compareWordsFor } from '#words/compare-words.ts';
import { programmeWordsFor } from '#words/programme-words.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import { type Column, jsonOf, sourceAnchor } from './column.ts';
import styles from './compare.module.css';

interface SourceRowProps {
  readonly kind: ComparedKind;
  readonly columns: readonly Column[];
}

/** The pages behind each column, under the numbers that stand beside its facts, and the record itself. */
export function SourceRow({ kind, columns }: SourceRowProps) {
  const words = useWordsOf(compareWordsFor);
  const record = useWordsOf(programmeWordsFor);
  const { lang, asOf } = useView().view.filter;
  return (
    <tbody>
      {columns.some(({ sources }) => sources.length > 0) && (
        <tr>
          <th scope="row">{words.rows.sources}</th>
          {columns.map(({ id, sources }, at) => (
            <td key={id}>
              <ol className={styles['sources']}>
                {sources.map((source) => (
                  <li key={source.id} id={sourceAnchor(at, source.id)} value={Number(source.id.slice(1))} tabIndex={-1}>
                    {source.outlet}:{' '}
                    {source.url !== null && source.linkable ? (
                      <a href={source.url} rel="noreferrer" lang={source.lang}>
                        {source.title}
                      </a>
                    ) : (
                      <span lang={source.lang}>{source.title}</span>
                    )}{' '}
                    <span className={styles['soft']}>
                      {[
                        source.published === null ? null : formatDate(source.published, lang),
                        source.seen ? SOURCE_TEXTS[source.text][lang] : record.notOpened,
                        source.about === 'context' ? record.aboutContext : null,
                      ]
                        .filter((part) => part !== null)
                        .join(' · ')}
                    </span>
                  </li>
                ))}
              </ol>
            </td>
          ))}
        </tr>
      )}
      <tr>
        <th scope="row">{words.rows.record}</th>
        {columns.map(({ id }) => (
          <td key={id}>
            <a href={jsonOf(kind, id, asOf)}>{words.json}</a>
          </td>
        ))}
      </tr>
    </tbody>
  );
}
