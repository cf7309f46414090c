import { formatDate } from '#charts/format-date.ts';
import type { Figure } from '#contract/entities/figure.ts';
import { withinDates } from '#contract/filter/within-dates.ts';
import { BASES } from '#contract/vocabulary.ts';
import { programmeWordsFor } from '#words/programme-words.ts';
import { formatTarget } from '../../ui/format-target.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import styles from './programme-facts.module.css';

/** What became of a goal by the day shown, with the page that says so. It stands in no list of the record's own sources. */
export function OutcomeLine({ outcome }: { readonly outcome: Figure | null }) {
  const words = useWordsOf(programmeWordsFor);
  const { lang, asOf } = useView().view.filter;
  if (outcome === null || !withinDates(outcome.asOf, { from: null, to: null, asOf })) return null;
  const { source, scope, basis } = outcome;
  const figure = formatTarget({ ...outcome, valueMax: null, operatorBasis: 'recorded' }, lang);
  return (
    <span className={styles['outcome']}>
      {words.outcome(figure ?? '', formatDate(outcome.asOf, lang))}
      <span className={styles['doubt']}>
        {' '}
        ({scope}; {BASES[basis][lang]}:{' '}
        {source.url !== null && source.linkable ? (
          <a href={source.url} rel="noreferrer">
            {source.outlet}
          </a>
        ) : (
          source.outlet
        )}
        )
      </span>
    </span>
  );
}
