import type { ChartContext } from '#charts/chart.ts';
import { CHARTS } from '#charts/charts.ts';
import type { DataOf } from '#contract/answers.ts';
import { API_BASE, ENDPOINTS, type EndpointName, endpointPath, VERSION_PARAMETER } from '#contract/endpoints.ts';
import { NO_FILTER, only } from '#contract/filter/filter.ts';
import { filterPairs } from '#contract/filter/format.ts';
import { type QueryPair, writeQueryString } from '#contract/filter/query-string.ts';
import { optionPairs } from '#contract/options.ts';
import { pagePath } from '#contract/pages.ts';
import { latest } from '#contract/partial-date.ts';
import { isKeyOf, type Language } from '#contract/vocabulary.ts';
import { apa } from '#exports/citations/apa.ts';
import { citedOf } from '#exports/citations/cited.ts';
import type { FileContent } from '#exports/files/make-file.ts';
import { owedByFile } from '#exports/owed-by.ts';
import { PAGE_OF } from '#exports/page-of.ts';
import { statementOf } from '#exports/statement.ts';
import type { Store } from '#store/store.ts';
import { citationWordsFor } from '#words/citation-words.ts';
import { facetNames } from '#words/facet-names.ts';
import { statementWordsFor } from '#words/statement-words.ts';
import type { Ask } from './answer.ts';
import { answerHead } from './answer-heads.ts';
import { pagePairs } from './page-parameters.ts';

const today = () => new Date().toISOString().slice(0, 10);

/** Where the title of the page says more, or less, than the name of the thing a file is of. */
const NAME_OF: { readonly [Name in EndpointName]?: (data: DataOf<Name>, lang: Language) => string } = {
  programme: ({ programme }, lang) => programme.title[lang],
  place: ({ name }, lang) => name[lang],
};

type Said = { readonly title: string; readonly headline: string };

/** The title and the news of an answer, from the answer itself: it may be narrowed, of another day, or a part. */
function sayOf<Name extends EndpointName>(
  name: Name,
  data: DataOf<Name>,
  { filter, options, page }: Ask,
  origin: string,
): Said {
  const { lang, asOf } = filter;
  const { answers } = statementWordsFor(lang);
  const { works } = citationWordsFor(lang);
  const context: ChartContext = { lang, theme: 'light', width: 1200, today: today(), filter, options, open: null };
  const chart = CHARTS[name]?.(data, context);
  if (chart !== undefined && isKeyOf(works)(name)) return { title: works[name], headline: chart.headline };
  if (name === 'search' && 'total' in data) {
    return { title: answers.search.title, headline: answers.search.headline(data.total) };
  }
  if (name === 'programmes' && 'items' in data) {
    return { title: works.programmes, headline: answers.programmes.headline(data.items.length, data.total, page.sort) };
  }
  const day = [today(), ...(asOf === null ? [] : [latest(asOf)])].toSorted()[0] ?? today();
  const head = answerHead(name, data, { lang, origin, day });
  if (name === 'facets') return { title: answers.facets.title, headline: head?.title ?? '' };
  const title = NAME_OF[name]?.(data, lang) ?? head?.title ?? '';
  return { title, headline: head?.lead ?? head?.description ?? '' };
}

/** What a file of an answer says of itself, and how to cite it; `version` is the one that was named, if any. */
export async function stateAnswer<Name extends EndpointName>(
  store: Store,
  name: Name,
  ask: Ask & { readonly version: string | null },
  data: DataOf<Name>,
  origin: string,
): Promise<Pick<FileContent, 'statement' | 'citation'>> {
  const { id, filter, options, page, version } = ask;
  const asked = only(filter, ENDPOINTS[name].clauses);
  const others: QueryPair[] = [
    ...pagePairs(page, Number.POSITIVE_INFINITY).filter(() => Number.isFinite(page.limit)),
    ...(version === null ? [] : [[VERSION_PARAMETER, version] as const]),
  ];
  // The pages show the present version alone, and all of it; another one, or a part, is found again where it was asked.
  const path = others.length === 0 ? pagePath(PAGE_OF[name], id) : API_BASE + endpointPath(name, id);
  const query = writeQueryString([...filterPairs(asked), ...optionPairs(options), ...others]);
  const link = origin + path + (query === '' ? '' : `?${query}`);
  const { title, headline } = sayOf(name, data, ask, origin);
  const said = {
    title,
    filter: asked,
    setsAside: ENDPOINTS[name].setsAside,
    nameOf: facetNames(await store.facets(NO_FILTER)),
    info: store.dataset.info,
  };
  return {
    statement: statementOf({
      ...said,
      headline,
      ...(id !== '' && { whole: title }),
      link,
      owes: owedByFile(name),
    }),
    citation: apa(citedOf({ ...said, view: name, address: link, accessed: today() })),
  };
}
