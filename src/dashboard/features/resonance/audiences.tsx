import type { ResonanceStory } from '#contract/answers/resonance-story.ts';
import { resonanceWordsFor } from '#words/resonance-words.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import { Chapter } from './chapter.tsx';
import styles from './resonance.module.css';

/** Whom the action concerns and why, in our words. */
export function Audiences({ story }: { readonly story: ResonanceStory }) {
  const words = useWordsOf(resonanceWordsFor);
  const { lang } = useView().view.filter;
  const { brief } = story.page;
  if (brief === null) return null;
  return (
    <Chapter title={words.why}>
      <dl className={styles['audiences']}>
        {brief.audiences.map(({ who, why }) => (
          <div key={who}>
            <dt>{words.audiences[who]}</dt>
            <dd>{why[lang]}</dd>
          </div>
        ))}
      </dl>
    </Chapter>
  );
}
