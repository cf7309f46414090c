import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { formatDate } from '#charts/format-date.ts';
import { nextWordsFor } from '#words/next-words.ts';
import { getTimeline } from '../../queries/get-timeline.ts';
import { useAnswerable } from '../../queries/use-answerable.ts';
import { ProgrammeOpener } from '../../ui/programme-opener.tsx';
import { useToday } from '../../ui/use-today.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import { comingSteps, comingTargets } from './coming-steps.ts';
import styles from './next-panel.module.css';

const MOST_SHOWN = 8;

/** What comes next: dated steps, the nearest first, then the goals by the year they are due. */
export function NextPanel() {
  const words = useWordsOf(nextWordsFor);
  const { view } = useView();
  const { filter } = useAnswerable();
  const today = useToday();
  const titleId = useId();
  const { data, isPlaceholderData } = useQuery(getTimeline(filter, view.options));
  if (data === undefined) return null;
  const steps = comingSteps(data, today);
  const targets = comingTargets(data, today);
  return (
    <section className={styles['next']} aria-labelledby={titleId} data-stale={isPlaceholderData}>
      <h2 id={titleId}>{words.title}</h2>
      {steps.length === 0 && <p>{words.noSteps}</p>}
      <ol>
        {steps.slice(0, MOST_SHOWN).map(({ date, programme, shortTitle, text }) => (
          <li key={`${date} ${programme} ${text}`}>
            <time dateTime={date}>{formatDate(date, filter.lang)}</time>
            <span>
              {text} <ProgrammeOpener id={programme}>{shortTitle}</ProgrammeOpener>
            </span>
          </li>
        ))}
      </ol>
      {steps.length > MOST_SHOWN && <p>{words.more(steps.length - MOST_SHOWN)}</p>}
      {targets.length > 0 && <p>{words.targets(targets)}</p>}
    </section>
  );
}
