import { useMemo } from 'react';
import { programmesHead } from '#heads/programmes-head.ts';
import { citationWordsFor } from '#words/citation-words.ts';
import { exploreWordsFor } from '#words/explore-words.ts';
import { ProgrammeTable } from '../features/explore/programme-table.tsx';
import { DroppedNotice } from '../features/filters/dropped-notice.tsx';
import { FilterBar } from '../features/filters/filter-bar.tsx';
import pageStyles from '../ui/page.module.css';
import { PageFoot } from '../ui/page-foot.tsx';
import { useHead } from '../ui/use-head.ts';
import { useWordsOf } from '../ui/use-words.ts';
import { useView } from '../url/use-view.ts';

/** Every programme in one table, under the same filter as the views. */
export function Page() {
  const words = useWordsOf(exploreWordsFor);
  const { works } = useWordsOf(citationWordsFor);
  const { lang } = useView().view.filter;
  useHead(useMemo(() => programmesHead({ lang, origin: location.origin }), [lang]));
  return (
    <main id="content" className={pageStyles['list']}>
      <header className={pageStyles['title']}>
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
      </header>
      <DroppedNotice />
      <FilterBar />
      <ProgrammeTable />
      <PageFoot page="programmes" title={works.programmes} endpoint="programmes" />
    </main>
  );
}
