import { useContext } from 'react';
import type { ProgrammePage } from '#contract/answers/programme-page.ts';
import { KINDS, LEVELS, RUNGS } from '#contract/vocabulary.ts';
import { programmeWordsFor } from '#words/programme-words.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import { BesideViews } from './beside-views.ts';
import { ClaimEvidence } from './claim-evidence.tsx';
import styles from './programme-facts.module.css';
import { targetsOf } from './target-list.tsx';
import { useStatus } from './use-status.ts';

/** What the programme is called and where it stands: the answer before the facts. */
export function RecordTitle({ page }: { readonly page: ProgrammePage }) {
  const words = useWordsOf(programmeWordsFor);
  const { lang } = useView().view.filter;
  const beside = useContext(BesideViews);
  const { programme } = page;
  const status = useStatus(programme);
  const goals = targetsOf(page, 'target').length;
  const counts = [
    goals > 0 && words.counted.targets(goals),
    ...(['tasks', 'sectors', 'places', 'sources'] as const).map(
      (list) => programme[list].length > 0 && words.counted[list](programme[list].length),
    ),
  ].filter((count) => count !== false);
  return (
    <PageTitle
      heading={beside ? 'h2' : 'h1'}
      kind={
        <>
          <PageLink page="programmes">{words.kind}</PageLink>
          {[LEVELS[programme.level], KINDS[programme.kind], RUNGS[programme.rung]].map((name) => ` · ${name[lang]}`)}
          {programme.status === 'draft' && <strong className={styles['draft']}> · {words.draft}</strong>}
        </>
      }
      title={programme.title}
      ofTitle={
        <>
          <ClaimEvidence claim={page.claims.title} says={words.titleDisputed} />{' '}
          {programme.titleZhBasis === 'rendered' && words.titleRendered}
          {programme.titleZhBasis === 'background' && words.titleBackground}
        </>
      }
      lead={words.lead(status, counts)}
    />
  );
}
