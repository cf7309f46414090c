import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { formatDate } from '#charts/format-date.ts';
import type { Facets } from '#contract/answers/facets.ts';
import { earliest } from '#contract/partial-date.ts';
import type { Words } from '#words/words.ts';
import { getFacets } from '../../queries/get-facets.ts';
import { getTimeline } from '../../queries/get-timeline.ts';
import { useAnswerable } from '../../queries/use-answerable.ts';
import { useToday } from '../../ui/use-today.ts';
import { useWords } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import styles from './summary.module.css';

/** The news in one sentence: how many, since when, and how many of them in this and the last year. */
function headlineOf(facets: Facets, today: string, words: Words['app']['summary']): string {
  if (facets.total === 0) return words.none;
  const years = facets.year.filter(({ count }) => count > 0);
  const lastYear = Number(today.slice(0, 4)) - 1;
  const recent = years.filter(({ year }) => year >= lastYear).reduce((sum, { count }) => sum + count, 0);
  return words.headline(facets.total, years[0]?.year ?? null, recent, lastYear);
}

export function Summary() {
  const { filter } = useAnswerable();
  const words = useWords();
  const today = useToday();
  const facets = useQuery(getFacets(filter));
  const timeline = useQuery(getTimeline(filter, useView().view.options));
  const headline = facets.data ? headlineOf(facets.data, today, words.app.summary) : words.app.summary.loading;
  const next = timeline.data?.milestones.find(({ date }) => earliest(date) >= today) ?? null;

  useEffect(() => {
    document.title = words.app.documentTitle(headline.replace(/\.$/, ''));
  }, [headline, words]);

  return (
    <header className={styles['summary']} data-stale={facets.isPlaceholderData}>
      <h1>{headline}</h1>
      <p>
        {next
          ? words.app.summary.next(next.text, next.shortTitle, formatDate(next.date, filter.lang))
          : timeline.data
            ? words.app.summary.nothingNext
            : ' '}
      </p>
    </header>
  );
}
