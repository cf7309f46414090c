import { formatDate } from '#charts/format-date.ts';
import type { VersionNews } from '#contract/answers/changes.ts';
import { tellsAnything, totalsOf } from '#exports/tell-change.ts';
import { changesWordsFor } from '#words/changes-words.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import { ByLevel } from './by-level.tsx';
import styles from './changes.module.css';
import { OtherRecords } from './other-records.tsx';
import { Removed } from './removed.tsx';

/** What one version changed: its totals, then programmes, then every other record. */
export function Version({ version }: { readonly version: VersionNews }) {
  const words = useWordsOf(changesWordsFor);
  const { lang } = useView().view.filter;
  const { id, since, programmes, others } = version;
  return (
    <article id={id} className={styles['version']}>
      <h3>{words.version(formatDate(id, lang))}</h3>
      {since !== null && <p className={styles['soft']}>{words.against(formatDate(since, lang))}</p>}
      <p className={styles['totals']}>
        {since === null ? words.first : tellsAnything(version) ? words.totals(totalsOf(version)) : words.nothing}
      </p>
      <ByLevel title={words.groups.added} programmes={programmes.added} />
      <ByLevel title={words.groups.changed} programmes={programmes.changed} />
      <Removed removed={programmes.removed} />
      <OtherRecords title={words.others.added} records={others.added} />
      <OtherRecords title={words.others.changed} records={others.changed} />
      <OtherRecords title={words.others.removed} records={others.removed} />
    </article>
  );
}
