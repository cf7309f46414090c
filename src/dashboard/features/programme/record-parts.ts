import type { ComponentType } from 'react';
import type { ProgrammePage } from '#contract/answers/programme-page.ts';
import { HEAD_FACTS } from '#contract/entities/programme.ts';
import { HeadDisputes } from './head-disputes.tsx';
import { InShort } from './in-short.tsx';
import { Kin } from './kin.tsx';
import { Places, Sectors } from './mentions.tsx';
import { Milestones } from './milestones.tsx';
import { Notes } from './notes.tsx';
import { Rosters } from './rosters.tsx';
import { SourceList } from './source-list.tsx';
import { Stories } from './stories.tsx';
import { Summary } from './summary.tsx';
import { Counts, Goals, Rules, targetsOf } from './target-list.tsx';
import { Tasks } from './tasks.tsx';
import { UnverifiedList } from './unverified-list.tsx';

interface RecordPart {
  /** Its anchor, and its title among the words of the record. */
  readonly id: string;
  readonly Body: ComponentType<{ readonly page: ProgrammePage }>;
  readonly stands: (page: ProgrammePage) => boolean;
}

const always = () => true;

const PARTS = [
  { id: 'brief', Body: InShort, stands: ({ brief }) => brief !== null },
  { id: 'summary', Body: Summary, stands: always },
  {
    id: 'targets',
    Body: Goals,
    stands: (page) => targetsOf(page, 'target').length > 0 || page.programme.whyEmpty.targets !== undefined,
  },
  { id: 'counts', Body: Counts, stands: (page) => targetsOf(page, 'count').length > 0 },
  { id: 'rules', Body: Rules, stands: (page) => targetsOf(page, 'rule').length > 0 },
  { id: 'tasks', Body: Tasks, stands: always },
  { id: 'sectors', Body: Sectors, stands: always },
  { id: 'places', Body: Places, stands: always },
  { id: 'milestones', Body: Milestones, stands: always },
  { id: 'kin', Body: Kin, stands: ({ parents, children }) => parents.length + children.length > 0 },
  { id: 'rosters', Body: Rosters, stands: ({ rosters }) => rosters.length > 0 },
  { id: 'stories', Body: Stories, stands: ({ stories }) => stories.length > 0 },
  {
    id: 'disputes',
    Body: HeadDisputes,
    stands: ({ claims }) => HEAD_FACTS.some((fact) => (claims[fact]?.disputed.length ?? 0) > 0),
  },
  { id: 'unverified', Body: UnverifiedList, stands: ({ unverified }) => unverified.length > 0 },
  { id: 'notes', Body: Notes, stands: ({ programme }) => programme.notes !== null },
  { id: 'sources', Body: SourceList, stands: always },
] as const satisfies readonly RecordPart[];

export type PartId = (typeof PARTS)[number]['id'];

/** The parts of a record below its head, in the order of reading. */
export const partsOf = (page: ProgrammePage) => PARTS.filter(({ stands }) => stands(page));
