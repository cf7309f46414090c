import { formatDate } from '#charts/format-date.ts';
import type { Programme } from '#contract/entities/programme.ts';
import { earliest, latest } from '#contract/partial-date.ts';
import { resonanceWordsFor } from '#words/resonance-words.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import { daysBetween } from './days-between.ts';
import styles from './resonance.module.css';

interface PeriodLineProps {
  readonly period: Programme['period'];
  readonly steps: readonly { readonly date: string }[];
  readonly today: string;
}

/** The period of the action as a line from its first to its last day, with what of it is over and the steps on it. */
export function PeriodLine({ period: { start, end }, steps, today }: PeriodLineProps) {
  const words = useWordsOf(resonanceWordsFor).calendar;
  const { lang } = useView().view.filter;
  if (start === null || end === null) return null;
  const first = earliest(start);
  const all = daysBetween(first, latest(end));
  const placed = (day: string) => `${Math.min(1, Math.max(0, daysBetween(first, day) / all)) * 100}%`;
  const gone = daysBetween(first, today);
  const on = steps.map(({ date }) => earliest(date)).filter((day) => day >= first && day <= latest(end));
  return (
    <figure className={styles['period']}>
      <div className={styles['line']} aria-hidden="true">
        <span className={styles['elapsed']} style={{ width: placed(today) }} />
        {[...new Set(on)].map((day) => (
          <span key={day} className={styles['tick']} style={{ left: placed(day) }} />
        ))}
        {gone >= 0 && gone <= all && <span className={styles['now']} style={{ left: placed(today) }} />}
      </div>
      <figcaption>
        <span>{formatDate(start, lang)}</span>
        <strong>{gone < 0 ? words.before : gone > all ? words.over : words.elapsed(gone + 1, all + 1)}</strong>
        <span>{formatDate(end, lang)}</span>
      </figcaption>
    </figure>
  );
}
