import { formatDate } from '#charts/format-date.ts';
import type { NewsProgramme, VersionNews } from '#contract/answers/changes.ts';
import { KINDS } from '#contract/vocabulary.ts';
import { changesWordsFor } from '#words/changes-words.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import styles from './changes.module.css';
import { Fields } from './fields.tsx';

interface ProgrammeRowProps {
  readonly programme: NewsProgramme;
  readonly fields?: VersionNews['programmes']['changed'][number]['fields'];
}

/** A programme in both languages, with its kind and date, and what changed of it. */
export function ProgrammeRow({ programme, fields = [] }: ProgrammeRowProps) {
  const words = useWordsOf(changesWordsFor);
  const { lang } = useView().view.filter;
  const other = lang === 'en' ? 'zh' : 'en';
  const { id, title, kind, issued } = programme;
  return (
    <li>
      <span className={styles['when']}>{issued === null ? words.undated : formatDate(issued, lang)}</span>
      <span>
        <PageLink page="programme" id={id}>
          {title[lang]}
        </PageLink>{' '}
        <span className={styles['soft']} lang={other === 'zh' ? 'zh-CN' : 'en'}>
          {title[other]}
        </span>
        <Fields fields={fields} />
      </span>
      <span className={styles['soft']}>{KINDS[kind][lang]}</span>
    </li>
  );
}
