import type { NewsProgramme, VersionNews } from '#contract/answers/changes.ts';
import { earliest } from '#contract/partial-date.ts';
import { KINDS, keysOf, LEVELS } from '#contract/vocabulary.ts';
import { changesWordsFor } from '#words/changes-words.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import styles from './changes.module.css';
import { CrossTable } from './cross-table.tsx';
import { Fold } from './fold.tsx';
import { ProgrammeRow } from './programme-row.tsx';

type Changed = NewsProgramme & Partial<Pick<VersionNews['programmes']['changed'][number], 'fields'>>;

interface ByLevelProps {
  readonly title: string;
  readonly programmes: readonly Changed[];
}

/** Fewer than this are one list: a table of them would say less than they do. */
const FEW = 8;
const dayOf = ({ issued }: NewsProgramme) => (issued === null ? '' : earliest(issued));

/** Programmes of one change: how many of each kind and level first, then each level's list, the latest issued first. */
export function ByLevel({ title, programmes }: ByLevelProps) {
  const words = useWordsOf(changesWordsFor);
  const { lang } = useView().view.filter;
  if (programmes.length === 0) return null;
  const ordered = programmes.toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)));
  const rows = (some: readonly Changed[]) =>
    some.map(({ fields = [], ...programme }) => (
      <ProgrammeRow key={programme.id} programme={programme} fields={fields} />
    ));
  const heading = words.ofLevel(title, programmes.length);
  if (programmes.length < FEW)
    return (
      <section className={styles['group']} aria-label={title}>
        <h4>{heading}</h4>
        <Fold items={rows(ordered)} />
      </section>
    );
  return (
    <section className={`${styles['group']} ${styles['wide']}`} aria-label={title}>
      <div>
        <h4>{heading}</h4>
        <CrossTable caption={title} programmes={programmes} kinds={keysOf(KINDS)} levels={keysOf(LEVELS)} />
      </div>
      <div>
        {keysOf(LEVELS).map((level) => {
          const own = ordered.filter((programme) => programme.level === level);
          return (
            own.length > 0 && (
              <div key={level} className={styles['level']}>
                <h5>{words.ofLevel(LEVELS[level][lang], own.length)}</h5>
                <Fold items={rows(own)} />
              </div>
            )
          );
        })}
      </div>
    </section>
  );
}
