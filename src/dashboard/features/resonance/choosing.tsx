import type { ResonanceStory } from '#contract/answers/resonance-story.ts';
import { resonanceWordsFor } from '#words/resonance-words.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import { Chapter } from './chapter.tsx';
import styles from './resonance.module.css';
import { SourceMarks } from './source-marks.tsx';

/** The rules by which provinces pick industries and put cities forward, and what is known of the cities chosen. */
export function Choosing({ story }: { readonly story: ResonanceStory }) {
  const words = useWordsOf(resonanceWordsFor);
  const { lang } = useView().view.filter;
  const { programme, places } = story.page;
  const rules = programme.targets.filter(({ nature, value }) => nature === 'rule' && value !== null);
  const pilots = programme.places.filter(({ role }) => role === 'pilot');
  return (
    <Chapter title={words.choosing.title} note={words.choosing.lead}>
      <ul className={styles['rules']}>
        {rules.map(({ metric, operator, operatorBasis, value, sources, basis }) => (
          <li key={metric.en}>
            <p className={styles['figure']}>
              <small>{operator !== null && operatorBasis === 'recorded' && words.choosing.operators[operator]}</small>{' '}
              {value}
            </p>
            <p>
              {metric[lang]}
              <SourceMarks ids={sources} basis={basis} />
            </p>
          </li>
        ))}
      </ul>
      {pilots.length === 0 ? (
        <>
          <p className={styles['finding']}>{words.choosing.unknown}</p>
          <p className={styles['measure']}>{words.choosing.unknownWhy}</p>
        </>
      ) : (
        <p className={styles['measure']}>
          {words.choosing.named}{' '}
          {pilots.map(({ code, sources }) => (
            <span key={code}>
              <PageLink page="place" id={code}>
                {places.find(({ id }) => id === code)?.name[lang] ?? code}
              </PageLink>
              <SourceMarks ids={sources} />{' '}
            </span>
          ))}
        </p>
      )}
    </Chapter>
  );
}
