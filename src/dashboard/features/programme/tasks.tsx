import type { ProgrammePage } from '#contract/answers/programme-page.ts';
import { programmeWordsFor } from '#words/programme-words.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import { Disputes } from './disputes.tsx';
import styles from './programme-facts.module.css';
import { SourceRefs } from './source-refs.tsx';
import { WhyEmpty } from './why-empty.tsx';

/** What a document asks to be done. */
export function Tasks({ page: { programme } }: { readonly page: ProgrammePage }) {
  const words = useWordsOf(programmeWordsFor);
  const { lang } = useView().view.filter;
  return (
    <>
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
