import type { Changes } from '#contract/answers/changes.ts';
import { LEVELS } from '#contract/vocabulary.ts';
import { changesWordsFor } from '#words/changes-words.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import styles from './changes.module.css';
import { Fold } from './fold.tsx';
import { ProgrammeRow } from './programme-row.tsx';

/** Programmes by their own date, counted back from the day shown: the last month, the last quarter, the last year. */
export function Issued({ issued }: Pick<Changes, 'issued'>) {
  const words = useWordsOf(changesWordsFor);
  const { lang } = useView().view.filter;
  return issued.windows.map(({ days, programmes }, at) => {
    const levels = Object.entries(LEVELS)
      .map(([level, name]) => ({ name: name[lang], count: programmes.filter((it) => it.level === level).length }))
      .filter(({ count }) => count > 0);
    return (
      <section
        key={days}
        className={styles['version']}
        aria-label={words.window(issued.windows[at - 1]?.days ?? 0, days)}
      >
        <h3>{words.ofLevel(words.window(issued.windows[at - 1]?.days ?? 0, days), programmes.length)}</h3>
        <p className={styles['soft']}>
          {levels.length === 0
            ? words.windowEmpty
            : levels.map(({ name, count }) => words.ofLevel(name, count)).join(' · ')}
        </p>
        <Fold items={programmes.map((programme) => <ProgrammeRow key={programme.id} programme={programme} />)} />
      </section>
    );
  });
}
