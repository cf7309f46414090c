import type { ProgrammePage } from '#contract/answers/programme-page.ts';
import { programmeWordsFor } from '#words/programme-words.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import styles from './programme-facts.module.css';
import { SourceRefs } from './source-refs.tsx';

/** What we make of a programme, marked as ours, whom it concerns, and what others expect of it, marked as opinion. */
export function InShort({ page: { brief } }: { readonly page: ProgrammePage }) {
  const words = useWordsOf(programmeWordsFor);
  const { lang } = useView().view.filter;
  if (brief === null) return null;
  return (
    <>
      <p>{brief.summary[lang]}</p>
      <p className={styles['doubt']}>{words.briefOurs}</p>
      <dl className={styles['key']}>
        {brief.audiences.map(({ who, why }) => (
          <div key={who}>
            <dt>{words.audiences[who]}</dt>
            <dd>{why[lang]}</dd>
          </div>
        ))}
      </dl>
      {brief.opinions.map(({ author, says, sources }) => (
        <p key={author.en} className={styles['opinion']}>
          <strong>{words.opinion(author[lang])}</strong> {says[lang]}
          <SourceRefs ids={sources} />
        </p>
      ))}
    </>
  );
}
