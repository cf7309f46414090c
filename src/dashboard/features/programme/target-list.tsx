import { formatDate } from '#charts/format-date.ts';
import type { FoundedProgramme, ProgrammePage } from '#contract/answers/programme-page.ts';
import { programmeWordsFor } from '#words/programme-words.ts';
import { formatTarget } from '../../ui/format-target.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import { Disputes } from './disputes.tsx';
import { OutcomeLine } from './outcome-line.tsx';
import styles from './programme-facts.module.css';
import { SourceRefs } from './source-refs.tsx';
import { WhyEmpty } from './why-empty.tsx';

type Target = FoundedProgramme['targets'][number];
interface Props {
  readonly page: ProgrammePage;
}

/** What a document sets is of three natures that must not be mixed: goals, counts of what it contains, rules. */
export const targetsOf = ({ programme }: ProgrammePage, nature: Target['nature']) =>
  programme.targets.filter((target) => target.nature === nature);

export function Goals({ page }: Props) {
  return (
    <>
      <Rows targets={targetsOf(page, 'target')} />
      <WhyEmpty reason={page.programme.whyEmpty.targets} />
    </>
  );
}

export function Counts({ page }: Props) {
  return <Rows targets={targetsOf(page, 'count')} />;
}

export function Rules({ page }: Props) {
  return <Rows targets={targetsOf(page, 'rule')} />;
}

function Rows({ targets }: { readonly targets: readonly Target[] }) {
  const words = useWordsOf(programmeWordsFor);
  const { lang } = useView().view.filter;
  if (targets.length === 0) return null;
  return (
    <ul className={styles['targets']}>
      {targets.map((target) => (
        <li key={`${target.metric.en} ${target.by} ${target.value}`}>
          <span className={styles['figure']}>{formatTarget(target, lang) ?? '—'}</span>
          <span>
            {target.metric[lang]}
            {target.by !== null && ` ${words.by(formatDate(target.by, lang))}`}
            {target.unitNote !== null && <span className={styles['doubt']}> ({target.unitNote})</span>}
            <SourceRefs ids={target.sources} basis={target.basis} />
            <Disputes disputes={target.disputed} />
            <OutcomeLine outcome={target.outcome} />
          </span>
        </li>
      ))}
    </ul>
  );
}
