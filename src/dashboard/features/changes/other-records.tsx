import type { NewsRecord, VersionNews } from '#contract/answers/changes.ts';
import { changesWordsFor } from '#words/changes-words.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import styles from './changes.module.css';
import { Fields } from './fields.tsx';
import { Fold } from './fold.tsx';

interface OtherRecordsProps {
  readonly title: string;
  readonly records: readonly (NewsRecord & Partial<Pick<VersionNews['others']['changed'][number], 'fields'>>)[];
}

/** Rosters, figures, stories, terms and unverified items of one change. */
export function OtherRecords({ title, records }: OtherRecordsProps) {
  const words = useWordsOf(changesWordsFor);
  const { lang } = useView().view.filter;
  if (records.length === 0) return null;
  return (
    <section className={styles['group']} aria-label={title}>
      <h4>{words.ofLevel(title, records.length)}</h4>
      <Fold
        items={records.map((record) => (
          <li key={`${record.kind} ${record.id}`}>
            <span className={styles['when']}>{words.kinds[record.kind]}</span>
            <span>
              <RecordName record={record} />
              <Fields fields={record.fields ?? []} />
            </span>
            <span className={styles['soft']} lang={lang === 'en' ? 'zh-CN' : 'en'}>
              {record.name !== null && record.name.en !== record.name.zh && record.name[lang === 'en' ? 'zh' : 'en']}
            </span>
          </li>
        ))}
      />
    </section>
  );
}

/** The name of a record as a link to where it can be read: its own page, or that of the programme it belongs to. */
function RecordName({ record: { kind, id, name, programme } }: { readonly record: NewsRecord }) {
  const words = useWordsOf(changesWordsFor);
  const { lang } = useView().view.filter;
  if (name === null) return `${id}, ${words.gone}`;
  if (kind === 'roster') {
    return (
      <PageLink page="roster" id={id}>
        {name[lang]}
      </PageLink>
    );
  }
  if (kind === 'term') return <PageLink page="glossary">{name[lang]}</PageLink>;
  if (programme === null) return name[lang];
  return (
    <PageLink page="programme" id={programme}>
      {name[lang]}
    </PageLink>
  );
}
