import { formatDate } from '#charts/format-date.ts';
import type { ProgrammePage } from '#contract/answers/programme-page.ts';
import { useView } from '../../url/use-view.ts';
import { Disputes } from './disputes.tsx';
import styles from './programme-facts.module.css';
import { SourceRefs } from './source-refs.tsx';
import { WhyEmpty } from './why-empty.tsx';

/** The dated steps of a programme. */
export function Milestones({ page: { programme } }: { readonly page: ProgrammePage }) {
  const { lang } = useView().view.filter;
  return (
    <>
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
