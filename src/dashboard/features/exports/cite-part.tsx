import { CITATION_FORM_NAMES, CITATION_FORMS } from '#exports/citations/citation-forms.ts';
import { fileName } from '#exports/file-name.ts';
import { citePartWordsFor } from '#words/cite-part-words.ts';
import type { ExportSubject } from '../../ui/exporting.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import styles from './text-row.module.css';
import { TextRow } from './text-row.tsx';
import { useCited } from './use-cited.ts';
import { Waiting } from './waiting.tsx';

/** How to cite a view or page, in the forms readers and programs ask for. */
export function CitePart({ subject }: { readonly subject: ExportSubject }) {
  const words = useWordsOf(citePartWordsFor).citation;
  const { cited, error } = useCited(subject);
  if (cited === null) return <Waiting error={error} />;
  return (
    <ul className={styles['rows']}>
      {CITATION_FORM_NAMES.map((form) => {
        const { write, file } = CITATION_FORMS[form];
        return (
          <TextRow
            key={form}
            {...words.forms[form]}
            text={write(cited)}
            code={file !== null}
            file={
              file && { ...file, name: fileName({ ...subject, part: 'citation', version: cited.version, ...file }) }
            }
          />
        );
      })}
    </ul>
  );
}
