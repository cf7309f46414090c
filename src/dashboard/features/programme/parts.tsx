import { type ReactNode, useContext, useId } from 'react';
import type { ProgrammePage } from '#contract/answers/programme-page.ts';
import { programmeWordsFor } from '#words/programme-words.ts';
import { PageSection } from '../../ui/page-section.tsx';
import { useWordsOf } from '../../ui/use-words.ts';
import { BesideViews } from './beside-views.ts';
import { type PartId, partsOf } from './record-parts.ts';

interface PartsProps {
  readonly page: ProgrammePage;
  /** What is to stand below the facts of a part, by its id. */
  readonly below?: Partial<Record<PartId, ReactNode>>;
}

/** The record below its head: sections of its page, or one level down in the drawer. */
export function Parts({ page, below = {} }: PartsProps) {
  const words = useWordsOf(programmeWordsFor);
  const Frame = useContext(BesideViews) ? DrawerSection : PageSection;
  return partsOf(page).map(({ id, Body }) => (
    <Frame key={id} id={id} title={words[id]}>
      <Body page={page} />
      {below[id]}
    </Frame>
  ));
}

interface DrawerSectionProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

function DrawerSection({ id, title, children }: DrawerSectionProps) {
  const titleId = useId();
  return (
    <section id={id} aria-labelledby={titleId}>
      <h3 id={titleId}>{title}</h3>
      {children}
    </section>
  );
}
