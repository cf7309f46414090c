import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { type Asked, askedOf, writeAsked } from '#contract/asked.ts';
import type { EndpointName } from '#contract/endpoints.ts';
import { parseQuery } from '#contract/filter/parse.ts';
import { pagePath } from '#contract/pages.ts';
import { PAGE_OF } from '#exports/page-of.ts';
import { facetNames } from '#words/facet-names.ts';
import { filterPhrases } from '#words/filter-phrases.ts';
import { verifyingWordsFor } from '#words/verifying-words.ts';
import { getFacets } from '../../queries/get-facets.ts';
import { useWords, useWordsOf } from '../../ui/use-words.ts';
import styles from './verify.module.css';

const VIEWS = ['programmes', 'timeline', 'heatmap', 'cities'] as const satisfies readonly EndpointName[];

/** Which view is verified under which filter, the way back to it, and the ways to others under the same filter. */
export function ViewChoice({ asked }: { readonly asked: Asked }) {
  const words = useWordsOf(verifyingWordsFor);
  const { app } = useWords();
  const { endpoint, id, query } = asked;
  const { filter } = parseQuery(query);
  const { data } = useQuery(getFacets(filter));
  const phrases = filterPhrases(filter, data ? facetNames(data) : () => undefined).map(({ text }) => text);
  return (
    <>
      <p>
        {words.view.under(phrases.length === 0 ? app.filters.everything : phrases.join(' · '))}{' '}
        <Link to={{ pathname: pagePath(PAGE_OF[endpoint], id), search: query }}>{words.view.open}</Link>
      </p>
      <nav className={styles['ways']} aria-label={words.view.others}>
        {VIEWS.map((name) => (
          <Link
            key={name}
            to={{ search: writeAsked(askedOf(name, '', query)) }}
            aria-current={name === endpoint ? 'page' : undefined}
          >
            {words.views[name]}
          </Link>
        ))}
      </nav>
    </>
  );
}
