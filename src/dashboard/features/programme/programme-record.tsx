import type { ProgrammePage } from '#contract/answers/programme-page.ts';
import { programmeWordsFor } from '#words/programme-words.ts';
import { CompareLink } from '../../ui/compare-link.tsx';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import { CalendarLink } from './calendar-link.tsx';
import { KeyFacts } from './key-facts.tsx';
import { Neighbours } from './neighbours.tsx';
import { Parts } from './parts.tsx';
import facts from './programme-facts.module.css';
import styles from './programme-record.module.css';
import { RecordNote } from './record-note.tsx';
import { partsOf } from './record-parts.ts';
import { RecordTitle } from './record-title.tsx';

/** Every fact of one programme as a page: what is asked first stands aside, the record reads down. */
export function ProgrammeRecord({ page }: { readonly page: ProgrammePage }) {
  const words = useWordsOf(programmeWordsFor);
  const { lang } = useView().view.filter;
  const { id, shortTitle } = page.programme;
  return (
    <>
      <div className={`${facts['facts']} ${styles['record']}`}>
        <RecordTitle page={page} />
        <div className={styles['aside']}>
          <section aria-label={words.keyFacts}>
            <KeyFacts page={page} />
          </section>
          <p className={styles['ways']}>
            <CompareLink kind="programme" id={id} name={shortTitle[lang]} />
          </p>
          <nav className={styles['contents']} aria-label={words.contents}>
            <p className={facts['doubt']} aria-hidden="true">
              {words.contents}
            </p>
            <ul>
              {partsOf(page).map((part) => (
                <li key={part.id}>
                  <a href={`#${part.id}`}>{words[part.id]}</a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
        <div className={styles['parts']}>
          <Parts page={page} below={{ milestones: <CalendarLink programme={page.programme} /> }} />
          <RecordNote programme={page.programme} />
        </div>
      </div>
      <Neighbours page={page} />
    </>
  );
}
