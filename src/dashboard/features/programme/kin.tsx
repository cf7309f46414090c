import type { ProgrammePage } from '#contract/answers/programme-page.ts';
import { programmeWordsFor } from '#words/programme-words.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import styles from './kin.module.css';
import facts from './programme-facts.module.css';
import { ProgrammeLink } from './programme-link.tsx';
import { SubHeading } from './sub-heading.tsx';

/** What the programme carries out, itself, and what carries it out: a tree read from its roots to its leaves. */
export function Kin({ page }: { readonly page: ProgrammePage }) {
  const words = useWordsOf(programmeWordsFor);
  const { lang } = useView().view.filter;
  return (
    <div className={styles['tree']}>
      <Branch side="up" title={words.parents} programmes={page.parents} />
      <p className={styles['self']}>
        <span className={facts['doubt']}>{words.thisOne}</span>
        <strong>{page.programme.shortTitle[lang]}</strong>
      </p>
      <Branch side="down" title={words.children} programmes={page.children} />
    </div>
  );
}

interface BranchProps {
  readonly side: 'up' | 'down';
  readonly title: string;
  readonly programmes: ProgrammePage['parents'];
}

function Branch({ side, title, programmes }: BranchProps) {
  const words = useWordsOf(programmeWordsFor);
  if (programmes.length === 0) return null;
  return (
    <div className={styles[side]}>
      <SubHeading>{title}</SubHeading>
      <ul>
        {programmes.map((programme) => (
          <li key={programme.id}>
            <ProgrammeLink programme={programme} />
            {programme.inferred && <span className={facts['doubt']}> ({words.inferred})</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
