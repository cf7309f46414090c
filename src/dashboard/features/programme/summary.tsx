import type { ProgrammePage } from '#contract/answers/programme-page.ts';
import { useView } from '../../url/use-view.ts';
import styles from './programme-facts.module.css';

/** What a programme says, in our words, in both languages. */
export function Summary({ page: { programme } }: { readonly page: ProgrammePage }) {
  const { lang } = useView().view.filter;
  const other = lang === 'en' ? 'zh' : 'en';
  return (
    <>
      <p>{programme.summary[lang]}</p>
      <p className={styles['other']} lang={other === 'zh' ? 'zh-CN' : 'en'}>
        {programme.summary[other]}
      </p>
    </>
  );
}
