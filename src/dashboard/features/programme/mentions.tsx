import type { ReactNode } from 'react';
import type { ProgrammePage } from '#contract/answers/programme-page.ts';
import type { Dispute } from '#contract/entities/dispute.ts';
import type { Basis } from '#contract/vocabulary.ts';
import { DEPTHS } from '#contract/vocabulary.ts';
import { programmeWordsFor } from '#words/programme-words.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import { Disputes } from './disputes.tsx';
import styles from './programme-facts.module.css';
import { ShowInViews } from './show-in-views.tsx';
import { SourceRefs } from './source-refs.tsx';
import { WhyEmpty } from './why-empty.tsx';

interface Props {
  readonly page: ProgrammePage;
}

/** The sectors a programme names, the deepest mention first. */
export function Sectors({ page: { programme, sectors } }: Props) {
  const { lang } = useView().view.filter;
  return (
    <>
      <ul className={styles['mentions']}>
        {programme.sectors
          .toSorted((a, b) => b.depth - a.depth)
          .map((mention) => {
            const name = nameOf(sectors, mention.id)?.[lang] ?? mention.id;
            return (
              <Mention key={mention.id} mention={mention} says={DEPTHS[mention.depth][lang]}>
                <PageLink page="sector" id={mention.id}>
                  {name}
                </PageLink>
                <ShowInViews clause="sector" value={mention.id} name={name} />
              </Mention>
            );
          })}
      </ul>
      <WhyEmpty reason={programme.whyEmpty.sectors} />
    </>
  );
}

/** The places a programme names, each with its part in it. */
export function Places({ page: { programme, places } }: Props) {
  const words = useWordsOf(programmeWordsFor);
  const { lang } = useView().view.filter;
  return (
    <>
      <ul className={styles['mentions']}>
        {programme.places.map((mention) => {
          const { code, role } = mention;
          const name = nameOf(places, code)?.[lang] ?? code;
          return (
            <Mention key={`${code} ${role}`} mention={mention} says={words.roles[role]}>
              <PageLink page="place" id={code}>
                {name}
              </PageLink>
              <ShowInViews clause="city" value={code} name={name} />
            </Mention>
          );
        })}
      </ul>
      <WhyEmpty reason={programme.whyEmpty.places} />
    </>
  );
}

const nameOf = (names: ProgrammePage['sectors'], id: string) => names.find((named) => named.id === id)?.name;

interface MentionProps {
  readonly mention: {
    readonly sources: readonly string[];
    readonly basis: Basis;
    readonly disputed: readonly Dispute[];
  };
  /** How deep, or in which part, it is named. */
  readonly says: string;
  readonly children: ReactNode;
}

function Mention({ mention, says, children }: MentionProps) {
  return (
    <li>
      {children} <span className={styles['doubt']}>{says}</span>
      <SourceRefs ids={mention.sources} basis={mention.basis} />
      <Disputes disputes={mention.disputed} />
    </li>
  );
}
