import { formatDate } from '#charts/format-date.ts';
import type { FoundedProgramme } from '#contract/answers/programme-page.ts';
import { programmeWordsFor } from '#words/programme-words.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import { Disputes } from './disputes.tsx';
import styles from './programme-facts.module.css';
import { SourceRefs } from './source-refs.tsx';
import { WhyEmpty } from './why-empty.tsx';

interface Props {
  readonly programme: FoundedProgramme;
}

export function Tasks({ programme }: Props) {
  const words = useWordsOf(programmeWordsFor);
  const { lang } = useView().view.filter;
  return (
    <>
      <h3>{words.tasks}</h3>
      {programme.tasks.some(({ reconstructed }) => reconstructed) && (
        <p className={styles['doubt']}>{words.reconstructed}</p>
      )}
      <ol>
        {programme.tasks.map(({ text, sources, basis, disputed }) => (
          <li key={text.en}>
            {text[lang]}
            <SourceRefs ids={sources} basis={basis} />
            <Disputes disputes={disputed} />
          </li>
        ))}
      </ol>
      <WhyEmpty reason={programme.whyEmpty.tasks} />
    </>
  );
}

export function Milestones({ programme }: Props) {
  const words = useWordsOf(programmeWordsFor);
  const { lang } = useView().view.filter;
  return (
    <>
      <h3>{words.milestones}</h3>
      <ul className={styles['steps']}>
        {programme.milestones.map(({ date, text, sources, basis, disputed }) => (
          <li key={`${date} ${text.en}`}>
            <time dateTime={date}>{formatDate(date, lang)}</time>
            <span>
              {text[lang]}
              <SourceRefs ids={sources} basis={basis} />
              <Disputes disputes={disputed} />
            </span>
          </li>
        ))}
      </ul>
      <WhyEmpty reason={programme.whyEmpty.milestones} />
    </>
  );
}
