import { formatDate } from '#charts/format-date.ts';
import type { ResonanceStory } from '#contract/answers/resonance-story.ts';
import { earliest } from '#contract/partial-date.ts';
import { resonanceWordsFor } from '#words/resonance-words.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import { Chapter } from './chapter.tsx';
import { daysTo } from './days-between.ts';
import { PeriodLine } from './period-line.tsx';
import styles from './resonance.module.css';
import { SourceMarks } from './source-marks.tsx';

/** Every dated step, how long ago or how far ahead it is, and the next one first of all. */
export function Calendar({ story, today }: { readonly story: ResonanceStory; readonly today: string }) {
  const words = useWordsOf(resonanceWordsFor).calendar;
  const { lang } = useView().view.filter;
  const { milestones, period } = story.page.programme;
  const steps = milestones
    .map((step) => ({ ...step, days: daysTo(step.date, today) }))
    .toSorted((a, b) => earliest(a.date).localeCompare(earliest(b.date)));
  const next = steps.find(({ days }) => days >= 0);
  const howFar = (days: number) => (days < 0 ? words.passed(-days) : days === 0 ? words.today : words.left(days));
  return (
    <Chapter title={words.title} note={words.note(formatDate(today, lang))}>
      <p className={styles['finding']}>{next ? words.next(next.days, next.text[lang]) : words.allPassed}</p>
      <PeriodLine period={period} steps={steps} today={today} />
      <ol className={styles['steps']}>
        {steps.map(({ date, text, sources, basis, days }) => (
          <li key={`${date} ${text.en}`} data-passed={days < 0}>
            <time dateTime={date}>{formatDate(date, lang)}</time>
            <span className={styles['howFar']}>{howFar(days)}</span>
            <span>
              {text[lang]}
              <SourceMarks ids={sources} basis={basis} />
            </span>
          </li>
        ))}
      </ol>
    </Chapter>
  );
}
