import { BASES } from '#contract/vocabulary.ts';
import { compareWordsFor } from '#words/compare-words.ts';
import { programmeWordsFor } from '#words/programme-words.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import type { Column } from './column.ts';
import styles from './compare.module.css';
import type { Fact, Share } from './row.ts';
import { SourceMarks } from './source-marks.tsx';

interface FactListProps {
  readonly facts: readonly Fact[];
  readonly column: Column;
  readonly at: number;
  readonly columns: number;
}

const SHARES: readonly (Share | undefined)[] = [undefined, 'all', 'some', 'only'];

/** What a cell states; of a set, what the columns share apart from what stands here alone. */
export function FactList({ facts, column, at, columns }: FactListProps) {
  const words = useWordsOf(compareWordsFor).shares;
  return SHARES.map((share) => {
    const some = facts.filter((fact) => fact.share === share);
    if (some.length === 0) return null;
    return (
      <div key={share ?? ''} className={styles['share']}>
        {share && <p className={styles['soft']}>{share === 'all' ? words.all(columns) : words[share]}</p>}
        <ul>
          {some.map((fact) => (
            <li key={JSON.stringify([fact.id, fact.name, fact.note, fact.from?.id])}>
              <OneFact fact={fact} column={column} at={at} />
            </li>
          ))}
        </ul>
      </div>
    );
  });
}

interface OneFactProps {
  readonly fact: Fact;
  readonly column: Column;
  readonly at: number;
}

function OneFact({ fact, column, at }: OneFactProps) {
  const words = useWordsOf(programmeWordsFor);
  const { lang } = useView().view.filter;
  const { name, to, text, note, from, refs = [], basis, disputed = [] } = fact;
  return (
    <>
      {to === undefined ? name : <PageLink {...to}>{name}</PageLink>}
      {name !== undefined && text !== undefined && ': '}
      {text}
      {note && <span className={styles['soft']}> ({note})</span>}
      {from !== undefined && (
        <span className={styles['from']}>
          <PageLink page="programme" id={from.id}>
            {from.name}
          </PageLink>
          {basis !== undefined && ` · ${BASES[basis][lang]}`}
        </span>
      )}
      {refs.length > 0 && <SourceMarks refs={refs} basis={basis} column={column} at={at} />}
      {disputed.map(({ says, sources, why }) => (
        <span key={says.en} className={styles['dispute']}>
          {words.othersSay} {says[lang]} <span className={styles['soft']}>{why[lang]}</span>
          {from === undefined && <SourceMarks refs={sources} column={column} at={at} />}
        </span>
      ))}
    </>
  );
}
