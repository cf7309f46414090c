import { Link } from 'react-router';
import { formatDate } from '#charts/format-date.ts';
import { COMPARED_KINDS, type ComparedKind } from '#contract/comparison.ts';
import type { Bilingual } from '#contract/primitives.ts';
import { compareWordsFor } from '#words/compare-words.ts';
import pageStyles from '../../ui/page.module.css';
import { useComparisonAddress } from '../../ui/use-comparison-address.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import styles from './compare.module.css';
import type { Row, Verdict } from './row.ts';

interface TitleProps {
  /** Null where it is a kind nobody knows. */
  readonly kind: ComparedKind | null;
  readonly names: readonly Bilingual[];
  readonly rows: readonly Row[];
}

/** What is compared and, in one sentence, how far it differs; beside it the kinds that can be compared instead. */
export function Title({ kind, names, rows }: TitleProps) {
  const words = useWordsOf(compareWordsFor);
  const addressOf = useComparisonAddress();
  const { lang, asOf } = useView().view.filter;
  const other = lang === 'en' ? 'zh' : 'en';
  const count = (verdict: Verdict) => rows.filter((row) => row.verdict === verdict).length;
  const alike = rows.filter(({ key }) => key.startsWith('targets ')).length;
  const leads = [
    words.start,
    words.one,
    words.lead(count('differs'), count('same'), count('partly')) + words.alike(alike),
  ];
  return (
    <header className={pageStyles['title']}>
      <p className={pageStyles['kind']}>{words.kind}</p>
      <h1>{words.title(names.map((name) => name[lang]))}</h1>
      {names.length > 0 && (
        <p className={pageStyles['original']} lang={other === 'zh' ? 'zh-CN' : 'en'}>
          {compareWordsFor(other).title(names.map((name) => name[other]))}
        </p>
      )}
      <p className={pageStyles['lead']}>
        {names.length > 0 && asOf !== null && words.asOf(formatDate(asOf, lang))}
        {leads[Math.min(names.length, leads.length - 1)]}
      </p>
      <nav className={styles['kinds']} aria-label={words.choose}>
        {COMPARED_KINDS.map((one) => (
          <Link key={one} to={addressOf({ kind: one, ids: [] })} aria-current={one === kind ? 'true' : undefined}>
            {words.kinds[one]}
          </Link>
        ))}
      </nav>
    </header>
  );
}
