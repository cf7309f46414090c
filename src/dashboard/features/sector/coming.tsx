import { formatDate } from '#charts/format-date.ts';
import type { Deadline } from '#contract/answers/deadline.ts';
import { comingDeadlines } from '#contract/coming-deadlines.ts';
import { BASES } from '#contract/vocabulary.ts';
import { deadlinePhrase } from '#heads/sector-lead.ts';
import { sectorWordsFor } from '#words/sector-words.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { PageSection } from '../../ui/page-section.tsx';
import { useDay } from '../../ui/use-day.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import styles from './dated-list.module.css';

const MOST_SHOWN = 8;

/** The dates that lie ahead, the nearest first. */
export function Coming({ deadlines }: { readonly deadlines: readonly Deadline[] }) {
  const words = useWordsOf(sectorWordsFor).coming;
  const { asOf } = useView().view.filter;
  const ahead = comingDeadlines(deadlines, useDay());
  const later = ahead.slice(MOST_SHOWN);
  return (
    <PageSection id="coming" title={words.title} note={asOf === null ? words.note : `${words.note} ${words.asOf}`}>
      {ahead.length === 0 && <p>{words.none}</p>}
      <Dates deadlines={ahead.slice(0, MOST_SHOWN)} />
      {later.length > 0 && (
        <details className={styles['more']}>
          <summary>{words.more(later.length)}</summary>
          <Dates deadlines={later} />
        </details>
      )}
    </PageSection>
  );
}

function Dates({ deadlines }: { readonly deadlines: readonly Deadline[] }) {
  const words = useWordsOf(sectorWordsFor).deadline;
  const { lang } = useView().view.filter;
  return (
    <ol className={styles['list']}>
      {deadlines.map((deadline) => {
        const { date, kind, programme, basis } = deadline;
        return (
          <li key={`${date} ${kind} ${programme.id} ${deadline.text?.en}`}>
            <time dateTime={date}>{formatDate(date, lang)}</time>
            <span>
              <span data-kind={kind}>{deadlinePhrase(deadline, lang)}</span>
              {' · '}
              <PageLink page="programme" id={programme.id}>
                {programme.name[lang]}
              </PageLink>
              <span className={styles['soft']}>
                {programme.status === 'draft' && ` · ${words.draft}`}
                {` · ${BASES[basis][lang]}`}
              </span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
