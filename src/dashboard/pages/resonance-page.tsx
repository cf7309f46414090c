import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ResonanceStory } from '#contract/answers/resonance-story.ts';
import { latest } from '#contract/partial-date.ts';
import { resonanceHead } from '#heads/resonance-head.ts';
import { Audiences } from '../features/resonance/audiences.tsx';
import { Calendar } from '../features/resonance/calendar.tsx';
import { Choosing } from '../features/resonance/choosing.tsx';
import { Lineage } from '../features/resonance/lineage.tsx';
import { Opening } from '../features/resonance/opening.tsx';
import styles from '../features/resonance/resonance.module.css';
import { SevenTasks } from '../features/resonance/seven-tasks.tsx';
import { Sources } from '../features/resonance/sources.tsx';
import { Told } from '../features/resonance/told.tsx';
import { TwentyIndustries } from '../features/resonance/twenty-industries.tsx';
import { Unknown } from '../features/resonance/unknown.tsx';
import { getResonance } from '../queries/get-resonance.ts';
import { AnswerPage } from '../ui/answer-page.tsx';
import { PageFoot } from '../ui/page-foot.tsx';
import { useHead } from '../ui/use-head.ts';
import { useToday } from '../ui/use-today.ts';
import { useView } from '../url/use-view.ts';

/** The story of the 2026 action, for whoever hears of it first. */
export function Page() {
  const answer = useQuery(getResonance(useView().view.filter));
  return (
    <AnswerPage page="resonance" id="" answer={answer}>
      {(story) => <Story story={story} />}
    </AnswerPage>
  );
}

function Story({ story }: { readonly story: ResonanceStory }) {
  const { lang, asOf } = useView().view.filter;
  const now = useToday();
  const today = asOf === null ? now : latest(asOf);
  const { programme } = story.page;
  useHead(useMemo(() => resonanceHead(story, { lang, origin: location.origin }), [story, lang]));
  return (
    <article className={styles['story']}>
      <Opening story={story} today={today} />
      <Audiences story={story} />
      <SevenTasks story={story} />
      <TwentyIndustries story={story} />
      <Choosing story={story} />
      <Calendar story={story} today={today} />
      <Lineage story={story} />
      <Told story={story} />
      <Unknown story={story} />
      <Sources sources={programme.sources} />
      <PageFoot page="resonance" title={programme.shortTitle[lang]} endpoint="resonance" />
    </article>
  );
}
