import type { ChartContext } from '#charts/chart.ts';
import { CHARTS } from '#charts/charts.ts';
import type { DataOf } from '#contract/answers.ts';
import { ENDPOINTS, type EndpointName } from '#contract/endpoints.ts';
import { NO_FILTER, only } from '#contract/filter/filter.ts';
import { filterPairs } from '#contract/filter/format.ts';
import { writeQueryString } from '#contract/filter/query-string.ts';
import { optionPairs } from '#contract/options.ts';
import { pagePath } from '#contract/pages.ts';
import { isKeyOf } from '#contract/vocabulary.ts';
import { apa } from '#exports/citations/apa.ts';
import { citedOf } from '#exports/citations/cited.ts';
import type { FileContent } from '#exports/files/make-file.ts';
import { PAGE_OF } from '#exports/page-of.ts';
import { statementOf } from '#exports/statement.ts';
import type { Store } from '#store/store.ts';
import { citationWordsFor } from '#words/citation-words.ts';
import { facetNames } from '#words/facet-names.ts';
import type { Ask } from './answer.ts';
import { headAt } from './page-heads.ts';

const today = () => new Date().toISOString().slice(0, 10);

/** What a file of an answer says of itself, and how to cite it. */
export async function stateAnswer<Name extends EndpointName>(
  store: Store,
  name: Name,
  { id, filter, options }: Ask,
  data: DataOf<Name>,
  origin: string,
): Promise<Pick<FileContent, 'statement' | 'citation'>> {
  const { lang } = filter;
  const page = PAGE_OF[name];
  const path = pagePath(page, id);
  const asked = only(filter, ENDPOINTS[name].clauses);
  const query = writeQueryString([...filterPairs(asked), ...optionPairs(options)]);
  const head = await headAt(store, path, query, { lang, origin });
  const context: ChartContext = { lang, theme: 'light', width: 1200, today: today(), filter, options, open: null };
  const chart = CHARTS[name]?.(data, context);
  const said = {
    filter: asked,
    setsAside: ENDPOINTS[name].setsAside,
    nameOf: facetNames(await store.facets(NO_FILTER)),
    info: store.dataset.info,
  };
  const link = origin + path + (query === '' ? '' : `?${query}`);
  const { works } = citationWordsFor(lang);
  const title = isKeyOf(works)(name) ? works[name] : (head?.title ?? '');
  return {
    statement: statementOf({
      ...said,
      title,
      headline: chart?.headline ?? head?.description ?? '',
      link,
      map: name === 'cities',
    }),
    citation: apa(citedOf({ ...said, title, address: link, accessed: today() })),
  };
}
