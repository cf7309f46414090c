import { formatDate } from '#charts/format-date.ts';
import type { ProgrammeStep } from '#contract/answers/profile.ts';
import { earliest, latest } from '#contract/partial-date.ts';
import { profileWordsFor } from '#words/profile-words.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { PageSection } from '../../ui/page-section.tsx';
import { useToday } from '../../ui/use-today.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import styles from './profile.module.css';

const FIRST = 6;

/** The dated steps that lie ahead of the day the page is shown at, each with the programme that states it. */
export function WhatComesNext({ steps }: { readonly steps: readonly ProgrammeStep[] }) {
  const words = useWordsOf(profileWordsFor).steps;
  const { asOf } = useView().view.filter;
  const today = useToday();
  const day = asOf === null ? today : latest(asOf);
  // One known only to the running month or year may be past.
  const coming = steps.filter(({ date }) => earliest(date) >= day);
  return (
    <PageSection id="next" title={words.title}>
      {coming.length === 0 && <p>{words.none}</p>}
      <Steps steps={coming.slice(0, FIRST)} />
      {coming.length > FIRST && (
        <details className={styles['rest']}>
          <summary>{words.more(coming.length - FIRST)}</summary>
          <Steps steps={coming.slice(FIRST)} />
        </details>
      )}
    </PageSection>
  );
}

function Steps({ steps }: { readonly steps: readonly ProgrammeStep[] }) {
  const { lang } = useView().view.filter;
  return (
    <ol className={styles['steps']}>
      {steps.map(({ date, text, programme, shortTitle }) => (
        <li key={`${date} ${programme} ${text.zh}`}>
          <time dateTime={date}>{formatDate(date, lang)}</time>
          <span>
            {text[lang]}{' '}
            <PageLink page="programme" id={programme}>
              {shortTitle[lang]}
            </PageLink>
          </span>
        </li>
      ))}
    </ol>
  );
}
