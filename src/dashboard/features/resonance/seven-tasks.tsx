import type { ResonanceStory } from '#contract/answers/resonance-story.ts';
import { resonanceWordsFor } from '#words/resonance-words.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import { Chapter } from './chapter.tsx';
import { OverviewLink } from './overview-link.tsx';
import styles from './resonance.module.css';
import { SourceMarks } from './source-marks.tsx';

/** The tasks of the record, each with our name for it and the programmes that hold words of it. */
export function SevenTasks({ story }: { readonly story: ResonanceStory }) {
  const words = useWordsOf(resonanceWordsFor);
  const { lang } = useView().view.filter;
  const { tasks } = story.page.programme;
  const reconstructed = tasks.some((task) => task.reconstructed);
  return (
    <Chapter title={words.tasks.title(tasks.length)} note={reconstructed ? words.tasks.note : words.tasks.plain}>
      <ol className={styles['tasks']}>
        {tasks.map(({ text, sources, basis }, at) => {
          const named = story.tasks[at];
          return (
            <li key={text.en}>
              {named && <h3>{named.name[lang]}</h3>}
              <p>
                {text[lang]}
                <SourceMarks ids={sources} basis={basis} />
              </p>
              {named && (
                <p className={styles['note']}>
                  <OverviewLink task={named.id}>{words.tasks.speaking(named.programmes)}</OverviewLink>
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </Chapter>
  );
}
