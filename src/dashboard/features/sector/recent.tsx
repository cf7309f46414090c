import { formatDate } from '#charts/format-date.ts';
import type { Deadline } from '#contract/answers/deadline.ts';
import type { ProgrammeSummary } from '#contract/answers/programme-list.ts';
import { sectorWordsFor } from '#words/sector-words.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { PageSection } from '../../ui/page-section.tsx';
import { useDay } from '../../ui/use-day.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import styles from './dated-list.module.css';
import { type Change, recentChanges, WINDOWS } from './recent-changes.ts';

interface RecentProps {
  readonly programmes: readonly ProgrammeSummary[];
  readonly deadlines: readonly Deadline[];
}

const MOST_SHOWN = 8;

/** What happened in the last month, quarter and year. */
export function Recent({ programmes, deadlines }: RecentProps) {
  const words = useWordsOf(sectorWordsFor).recent;
  const { lang } = useView().view.filter;
  const day = useDay();
  const changes = recentChanges(programmes, deadlines, day);
  const older = changes.slice(MOST_SHOWN);
  const count = (of: Change['kind'], days: number) =>
    changes.filter(({ kind, age }) => kind === of && age <= days).length;
  return (
    <PageSection id="recent" title={words.title} note={words.note(formatDate(day, lang))}>
      <dl className={styles['counts']}>
        {WINDOWS.map((days) => (
          <div key={days} className={styles['count']}>
            <dt>{words.window(days)}</dt>
            <dd>{words.counts(count('issued', days), count('step', days))}</dd>
          </div>
        ))}
      </dl>
      <Changes changes={changes.slice(0, MOST_SHOWN)} />
      {older.length > 0 && (
        <details className={styles['more']}>
          <summary>{words.older(older.length)}</summary>
          <Changes changes={older} />
        </details>
      )}
    </PageSection>
  );
}

function Changes({ changes }: { readonly changes: readonly Change[] }) {
  const words = useWordsOf(sectorWordsFor).recent;
  const { lang } = useView().view.filter;
  return (
    <ol className={styles['list']}>
      {changes.map(({ date, kind, text, programme }) => (
        <li key={`${date} ${kind} ${programme.id} ${text?.en}`}>
          <time dateTime={date}>{formatDate(date, lang)}</time>
          <span>
            <span className={styles['soft']}>{kind === 'issued' ? words.issued : words.step}: </span>
            {text !== null && `${text[lang]} · `}
            <PageLink page="programme" id={programme.id}>
              {programme.name[lang]}
            </PageLink>
          </span>
        </li>
      ))}
    </ol>
  );
}
