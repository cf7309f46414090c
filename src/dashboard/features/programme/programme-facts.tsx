import type { ProgrammePage } from '#contract/answers/programme-page.ts';
import { API_BASE, endpointPath } from '#contract/endpoints.ts';
import { programmeWordsFor } from '#words/programme-words.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { BesideViews } from './beside-views.ts';
import { KeyFacts } from './key-facts.tsx';
import { Parts } from './parts.tsx';
import styles from './programme-facts.module.css';
import { RecordNote } from './record-note.tsx';
import { RecordTitle } from './record-title.tsx';

/** Every fact of one programme beside the views, each with the numbers of the sources that state it. */
export function ProgrammeFacts({ page }: { readonly page: ProgrammePage }) {
  const words = useWordsOf(programmeWordsFor);
  return (
    <BesideViews value={true}>
      <article className={`${styles['facts']} ${styles['beside']}`}>
        <RecordTitle page={page} />
        <KeyFacts page={page} />
        <Parts page={page} />
        <RecordNote programme={page.programme} />
        <p>
          <a href={API_BASE + endpointPath('programme', page.programme.id)}>{words.json}</a>
        </p>
      </article>
    </BesideViews>
  );
}
