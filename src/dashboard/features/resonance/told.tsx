import type { ResonanceStory } from '#contract/answers/resonance-story.ts';
import { resonanceWordsFor } from '#words/resonance-words.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import { Chapter } from './chapter.tsx';
import { Contradictions } from './contradictions.tsx';
import styles from './resonance.module.css';
import { SourceMarks } from './source-marks.tsx';
import { Tellings } from './tellings.tsx';

/** How each outlet told the action: what they contradict one another in first, then one by one, those not opened apart. */
export function Told({ story }: { readonly story: ResonanceStory }) {
  const words = useWordsOf(resonanceWordsFor).told;
  const { lang } = useView().view.filter;
  const { stories, brief } = story.page;
  const read = stories.filter(({ seen }) => seen);
  const unread = stories.filter(({ seen }) => !seen);
  return (
    <Chapter title={words.title}>
      <Contradictions story={story} />
      {read.length > 0 && <h3>{words.read(read.length)}</h3>}
      <Tellings stories={read} />
      {brief?.opinions.map(({ author, says, sources }) => (
        <p key={author.en} className={styles['opinion']}>
          <strong>{words.opinion(author[lang])}</strong> {says[lang]}
          <SourceMarks ids={sources} />
        </p>
      ))}
      {unread.length > 0 && (
        <>
          <h3>{words.unread(unread.length)}</h3>
          <p className={styles['note']}>{words.unreadNote}</p>
          <Tellings stories={unread} />
        </>
      )}
    </Chapter>
  );
}
