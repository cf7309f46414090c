import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { useLocation } from 'react-router';
import { formatDate } from '#charts/format-date.ts';
import type { Changes } from '#contract/answers/changes.ts';
import { filterPairs } from '#contract/filter/format.ts';
import { totalsOf } from '#exports/tell-change.ts';
import { changesHead } from '#heads/changes-head.ts';
import { changesWordsFor } from '#words/changes-words.ts';
import styles from '../features/changes/changes.module.css';
import { FeedLinks } from '../features/changes/feed-links.tsx';
import { Issued } from '../features/changes/issued.tsx';
import { Version } from '../features/changes/version.tsx';
import { DroppedNotice } from '../features/filters/dropped-notice.tsx';
import { FilterBar } from '../features/filters/filter-bar.tsx';
import { getChanges } from '../queries/get-changes.ts';
import { getDataset } from '../queries/get-dataset.ts';
import { useAnswerable } from '../queries/use-answerable.ts';
import { AnswerPage } from '../ui/answer-page.tsx';
import { PageFoot } from '../ui/page-foot.tsx';
import { PageSection } from '../ui/page-section.tsx';
import { useHead } from '../ui/use-head.ts';
import { useWordsOf } from '../ui/use-words.ts';

/** What is new, in the dataset and in the world, under the filter of the address. */
export function Page() {
  const { filter } = useAnswerable();
  const answer = useQuery(getChanges(filter));
  return (
    <AnswerPage page="changes" id="" answer={answer}>
      {(changes) => <News changes={changes} />}
    </AnswerPage>
  );
}

function News({ changes }: { readonly changes: Changes }) {
  const words = useWordsOf(changesWordsFor);
  const { filter } = useAnswerable();
  const { hash } = useLocation();
  const { data: dataset } = useQuery(getDataset);
  const { lang } = filter;
  const { versions, issued } = changes;
  const narrowed = filterPairs(filter).some(([key]) => key !== 'lang' && key !== 'since');
  const [newest] = versions;
  const windows = issued.windows.map(({ days }, at) => ({
    days,
    count: issued.windows.slice(0, at + 1).reduce((sum, { programmes }) => sum + programmes.length, 0),
  }));
  const date = (day: string) => formatDate(day, lang);
  useHead(useMemo(() => changesHead(changes, { lang, origin: location.origin }), [changes, lang]));
  // The versions a feed leads to come after the page, so the browser cannot find them by itself.
  useEffect(() => document.getElementById(hash.slice(1))?.scrollIntoView(), [hash]);

  return (
    <>
      <header className={styles['head']}>
        <p className={styles['kicker']}>{words.title}</p>
        <h1>{newest ? words.headline(date(newest.id), totalsOf(newest), narrowed) : words.title}</h1>
        <p>{words.lately(windows, date(issued.day))}</p>
      </header>
      <div className={styles['bar']}>
        <DroppedNotice />
        <FilterBar />
        <FeedLinks filter={filter} />
      </div>
      <nav className={styles['links']} aria-label={words.jump}>
        <a href="#dataset">{words.dataset}</a>
        <a href="#world">{words.world}</a>
      </nav>
      <PageSection
        id="dataset"
        title={words.dataset}
        note={narrowed ? `${words.datasetNote} ${words.unnarrowed}` : words.datasetNote}
      >
        {versions.map((version) => (
          <Version key={version.id} version={version} />
        ))}
      </PageSection>
      <PageSection
        id="world"
        title={words.world}
        note={[words.worldNote(date(issued.day)), dataset && words.readTo(date(dataset.info.asOf))].join(' ')}
      >
        <Issued issued={issued} />
      </PageSection>
      <PageFoot page="changes" title={words.title} endpoint="changes" />
    </>
  );
}
