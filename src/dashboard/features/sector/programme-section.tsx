import { type ComponentType, useState } from 'react';
import type { ProgrammeSummary } from '#contract/answers/programme-list.ts';
import { DEPTHS } from '#contract/vocabulary.ts';
import { sectorWordsFor } from '#words/sector-words.ts';
import { PageSection } from '../../ui/page-section.tsx';
import { ProgrammeRows } from '../../ui/programme-rows.tsx';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';

interface ProgrammeSectionProps {
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  /** What is said where there are none. */
  readonly none: string;
  readonly programmes: readonly ProgrammeSummary[];
  /** How the lines are shown, where not with their depth. */
  readonly rows?: ComponentType<{ readonly programmes: readonly ProgrammeSummary[] }>;
}

const MOST_SHOWN = 8;

/** Some of the sector's programmes, with how deeply each speaks of it. */
export function ProgrammeSection({ id, title, note, none, programmes, rows: Rows = DepthRows }: ProgrammeSectionProps) {
  const words = useWordsOf(sectorWordsFor);
  const [whole, setWhole] = useState(false);
  const shown = whole ? programmes : programmes.slice(0, MOST_SHOWN);
  return (
    <PageSection id={id} title={title} note={note}>
      {programmes.length === 0 ? <p>{none}</p> : <Rows programmes={shown} />}
      {shown.length < programmes.length && (
        <button type="button" onClick={() => setWhole(true)}>
          {words.showAll(programmes.length)}
        </button>
      )}
    </PageSection>
  );
}

/** Programmes in lines, each with its deepest mention of the sector asked for. */
export function DepthRows({ programmes }: Pick<ProgrammeSectionProps, 'programmes'>) {
  const { lang } = useView().view.filter;
  return (
    <ProgrammeRows
      programmes={programmes}
      remark={({ mentions: [deepest] }) => deepest && DEPTHS[deepest.depth][lang]}
    />
  );
}
