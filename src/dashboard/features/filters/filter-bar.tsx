import { useQuery } from '@tanstack/react-query';
import type { ListKey } from '#contract/filter/filter.ts';
import { PAGE_OF_CLAUSE } from '#contract/pages.ts';
import { getFacets } from '../../queries/get-facets.ts';
import { useAnswerable } from '../../queries/use-answerable.ts';
import { explain } from '../../ui/explain.ts';
import { ExportButton } from '../../ui/export-button.tsx';
import { ToPage } from '../../ui/to-page.tsx';
import { useExportSubject } from '../../ui/use-export-subject.ts';
import { useWords } from '../../ui/use-words.ts';
import { setList, toggle } from '../../url/change.ts';
import { useView } from '../../url/use-view.ts';
import { AsOf } from './as-of.tsx';
import { Chips } from './chips.tsx';
import { FacetMenu } from './facet-menu.tsx';
import { facetsByKey } from './facets-by-key.ts';
import styles from './filter-bar.module.css';
import { ShareLink } from './share-link.tsx';
import { TextSearch } from './text-search.tsx';
import { YearRange } from './year-range.tsx';

const MENUS = [
  'level',
  'kind',
  'theme',
  'issuer',
  'relevance',
  'basis',
  'province',
] as const satisfies readonly ListKey[];

/** The question in one row: sectors first, then every other clause, the count and what is in force. */
export function FilterBar() {
  const { app } = useWords();
  const words = app.filters;
  const { narrow } = useView();
  const { filter } = useAnswerable();
  const exported = useExportSubject();
  const answer = useQuery(getFacets(filter));
  const facets = answer.data;
  const lists = facets && facetsByKey(facets);
  const headline = facets?.sector.filter((sector) => sector.headline) ?? [];
  const others = facets?.sector.filter((sector) => !sector.headline) ?? [];
  const otherChosen = filter.sector.filter((id) => others.some(({ value }) => value === id));

  return (
    <section className={styles['bar']} aria-label={words.label}>
      <div className={styles['row']}>
        <button
          type="button"
          aria-pressed={filter.sector.length === 0}
          onClick={() => narrow((now) => setList(now, 'sector', []))}
        >
          {words.all}
        </button>
        {headline.map(({ value, name, count }) => (
          <span key={value} className={styles['sector']}>
            <button
              type="button"
              aria-pressed={filter.sector.includes(value)}
              title={words.count(count)}
              onClick={() => narrow((now) => toggle(now, 'sector', value))}
            >
              {name[filter.lang]}
            </button>
            <ToPage page="sector" id={value} name={name[filter.lang]} />
          </span>
        ))}
        {facets && (
          <FacetMenu
            title={words.sector}
            label={words.more(others.length)}
            values={others}
            chosen={otherChosen}
            page="sector"
            onToggle={(value) => narrow((now) => toggle(now, 'sector', value))}
          />
        )}
        <span className={styles['gap']} />
        {lists &&
          MENUS.map((key) => (
            <FacetMenu
              key={key}
              title={words[key]}
              values={lists[key]}
              chosen={filter[key]}
              page={PAGE_OF_CLAUSE[key]}
              onToggle={(value) => narrow((now) => toggle(now, key, value))}
            />
          ))}
        {facets && <YearRange years={facets.year} filter={filter} onChange={narrow} />}
        <AsOf filter={filter} onChange={narrow} />
        <TextSearch q={filter.q} onChange={(q, typing) => narrow((now) => ({ ...now, q }), { replace: typing })} />
      </div>
      <div className={styles['row']}>
        <Chips facets={facets} />
        <ShareLink />
        <ExportButton
          subject={() => ({
            ...exported,
            endpoint: 'programmes',
            id: '',
            page: 'programmes',
            pageId: '',
            title: app.nav.pages.programmes,
            picture: null,
          })}
        />
      </div>
      {answer.error && !facets && (
        <p role="alert">
          {words.failed} {explain(answer.error, app.errors)}{' '}
          <button type="button" onClick={() => void answer.refetch()}>
            {app.frame.retry}
          </button>
        </p>
      )}
    </section>
  );
}
