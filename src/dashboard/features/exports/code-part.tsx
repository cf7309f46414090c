import { useQuery } from '@tanstack/react-query';
import { ENDPOINTS } from '#contract/endpoints.ts';
import { fileName } from '#exports/file-name.ts';
import { SNIPPET_NAMES, SNIPPETS } from '#exports/snippets/snippets.ts';
import { citePartWordsFor } from '#words/cite-part-words.ts';
import type { ExportSubject } from '../../ui/exporting.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { answerAddress } from './answer-address.ts';
import { getTables } from './get-tables.ts';
import styles from './text-row.module.css';
import { TextRow } from './text-row.tsx';
import { useCited } from './use-cited.ts';
import { Waiting } from './waiting.tsx';

/** The same question as code, ready to paste. */
export function CodePart({ subject }: { readonly subject: ExportSubject }) {
  const words = useWordsOf(citePartWordsFor).code;
  const { cited, error } = useCited(subject);
  const { data: tables, error: tablesError } = useQuery(getTables(subject));
  if (cited === null || tables === undefined) return <Waiting error={error ?? tablesError} />;
  const columns = tables[0]?.columns ?? null;
  const { endpoint } = subject;
  const parameters: readonly string[] = ENDPOINTS[endpoint].parameters;
  const named = (extension: string) => fileName({ ...subject, version: cited.version, extension });
  const query = {
    title: words.title(cited.title, cited.site, cited.version),
    inPages: parameters.includes('after'),
    json: location.origin + answerAddress(subject, 'json'),
    csv: columns && { address: location.origin + answerAddress(subject, 'csv'), columns, file: named('csv') },
    file: named('json'),
  };
  return (
    <>
      <p className={styles['about']}>
        {words.about(cited.version)} {columns === null && words.noRows}
      </p>
      <ul className={styles['rows']}>
        {SNIPPET_NAMES.map((name) => (
          <TextRow
            key={name}
            name={words.languages[name].name}
            note={words.languages[name][columns === null ? 'answer' : 'rows']}
            text={SNIPPETS[name](query)}
            code
            file={null}
          />
        ))}
      </ul>
    </>
  );
}
