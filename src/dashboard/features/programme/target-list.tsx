import { formatDate } from '#charts/format-date.ts';
import type { FoundedProgramme } from '#contract/answers/programme-page.ts';
import { programmeWordsFor } from '#words/programme-words.ts';
import { formatTarget } from '../../ui/format-target.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import { Disputes } from './disputes.tsx';
import styles from './programme-facts.module.css';
import { SourceRefs } from './source-refs.tsx';
import { WhyEmpty } from './why-empty.tsx';

type Target = FoundedProgramme['targets'][number];

/** What a document sets, in three lists that must not be mixed: goals, counts of what it contains, rules. */
export function TargetList({ programme }: { readonly programme: FoundedProgramme }) {
  const words = useWordsOf(programmeWordsFor);
  const of = (nature: Target['nature']) => programme.targets.filter((target) => target.nature === nature);
  return (
    <>
      <h3>{words.targets}</h3>
      <Rows targets={of('target')} />
      <WhyEmpty reason={programme.whyEmpty.targets} />
      {of('count').length > 0 && <h3>{words.counts}</h3>}
      <Rows targets={of('count')} />
      {of('rule').length > 0 && <h3>{words.rules}</h3>}
      <Rows targets={of('rule')} />
    </>
  );
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
          </span>
        </li>
      ))}
    </ul>
  );
}
