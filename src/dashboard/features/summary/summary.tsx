import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { formatDate } from '#charts/format-date.ts';
import { earliest } from '#contract/partial-date.ts';
import { overviewHead, overviewHeadline } from '#heads/overview-head.ts';
import { getFacets } from '../../queries/get-facets.ts';
import { getTimeline } from '../../queries/get-timeline.ts';
import { useAnswerable } from '../../queries/use-answerable.ts';
import { LinkedText } from '../../ui/linked-text.tsx';
import { ProgrammeOpener } from '../../ui/programme-opener.tsx';
import { useHead } from '../../ui/use-head.ts';
import { useToday } from '../../ui/use-today.ts';
import { useWords } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import styles from './summary.module.css';

export function Summary() {
  const { filter } = useAnswerable();
  const words = useWords();
  const today = useToday();
  const facets = useQuery(getFacets(filter));
  const timeline = useQuery(getTimeline(filter, useView().view.options));
  const headline = facets.data ? overviewHeadline(facets.data, today, words.app.summary) : words.app.summary.loading;
  const next = timeline.data?.milestones.find(({ date }) => earliest(date) >= today) ?? null;

  useHead(
    useMemo(() => overviewHead(headline, { lang: filter.lang, origin: location.origin }), [headline, filter.lang]),
  );

  return (
    <header className={styles['summary']} data-stale={facets.isPlaceholderData}>
      <h1>{headline}</h1>
      <p>
        {next ? (
          <LinkedText
            text={words.app.summary.next(next.text, next.shortTitle, formatDate(next.date, filter.lang))}
            name={next.shortTitle}
          >
            <ProgrammeOpener id={next.programme}>{next.shortTitle}</ProgrammeOpener>
          </LinkedText>
        ) : timeline.data ? (
          words.app.summary.nothingNext
        ) : (
          ' '
        )}
      </p>
    </header>
  );
}
