import { Link } from 'react-router';
import type { Comparison } from '#contract/comparison.ts';
import { compareWordsFor } from '#words/compare-words.ts';
import { ExportButton } from '../../ui/export-button.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { useComparisonAddress } from '../../ui/use-comparison-address.ts';
import { useExportSubject } from '../../ui/use-export-subject.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import type { Column } from './column.ts';
import styles from './compare.module.css';

interface ColumnHeadProps {
  readonly comparison: Comparison;
  readonly column: Column;
  readonly replaced: boolean;
  readonly onReplace: () => void;
}

/** Which thing a column is, with the ways to take it away or to put another in its place. */
export function ColumnHead({ comparison: { kind, ids }, column, replaced, onReplace }: ColumnHeadProps) {
  const words = useWordsOf(compareWordsFor);
  const addressOf = useComparisonAddress();
  const exported = useExportSubject();
  const { lang } = useView().view.filter;
  const { id, given, name } = column;
  const otherLang = lang === 'en' ? 'zh' : 'en';
  return (
    <th scope="col">
      <PageLink page={kind} id={id}>
        {name[lang]}
      </PageLink>
      <span className={styles['other']} lang={otherLang === 'zh' ? 'zh-CN' : 'en'}>
        {name[otherLang]}
      </span>
      <span className={styles['ways']}>
        <button type="button" aria-pressed={replaced} aria-label={words.replace(name[lang])} onClick={onReplace}>
          {words.replaceShort}
        </button>
        <Link
          to={addressOf({ kind, ids: ids.filter((other) => other !== given) })}
          aria-label={words.remove(name[lang])}
        >
          {words.removeShort}
        </Link>
        <ExportButton
          of={name[lang]}
          subject={() => ({
            ...exported,
            endpoint: kind,
            id,
            page: kind,
            pageId: id,
            title: name[lang],
            picture: null,
          })}
        />
      </span>
    </th>
  );
}
