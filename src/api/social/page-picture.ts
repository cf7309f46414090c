import type { Chart, ChartContext, MapView } from '#charts/chart.ts';
import { heatmapChart } from '#charts/heatmap/heatmap-chart.ts';
import { cityMapChart } from '#charts/map/city-map-chart.ts';
import { drawCard } from '#charts/sheet/draw-card.ts';
import { drawSheet } from '#charts/sheet/draw-sheet.ts';
import { timelineChart } from '#charts/timeline/timeline-chart.ts';
import { EMBEDS } from '#contract/embed.ts';
import { ENDPOINTS } from '#contract/endpoints.ts';
import { NO_FILTER } from '#contract/filter/filter.ts';
import { pageAt } from '#contract/pages.ts';
import { owedByPicture } from '#exports/owed-by.ts';
import { statementOf } from '#exports/statement.ts';
import type { PageHead } from '#heads/page-head.ts';
import type { Store } from '#store/store.ts';
import { facetNames } from '#words/facet-names.ts';
import { wordsFor } from '#words/words.ts';
import type { PageView } from './page-view.ts';
import { PICTURE_SIZE } from './picture-path.ts';

const LOOK = { ...PICTURE_SIZE, theme: 'light', transparent: false } as const;

/** How much closer the map of a place comes to it. */
const CLOSER = { province: 1.8, place: 3 } as const;

interface Nearer {
  readonly news?: string;
  readonly at?: MapView | null;
}

const firstSentence = (text: string) => /^.*?[.。](?=\s|$)/u.exec(text)?.[0] ?? text;

interface Shared {
  readonly head: PageHead;
  readonly view: PageView;
  readonly origin: string;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** The picture a page is shared with, as SVG. */
export async function pagePicture(store: Store, { head, view, origin, today }: Shared): Promise<string> {
  const { chart, filter, options, query } = view;
  const { lang } = filter;
  const { app } = wordsFor(lang);
  const [path = ''] = head.path.split('?', 1);
  const context: ChartContext = { lang, theme: 'light', width: PICTURE_SIZE.width, today, filter, options, open: null };
  const state = async (title: string, headline: string) =>
    statementOf({
      title,
      headline,
      filter,
      setsAside: chart === null ? [] : ENDPOINTS[EMBEDS[chart].endpoint].setsAside,
      nameOf: facetNames(await store.facets(NO_FILTER)),
      info: store.dataset.info,
      // Other pages tell by their path what their picture is narrowed to.
      link: origin + path + (path === '/' && query !== '' ? `?${query}` : ''),
      owes: chart === null ? [] : owedByPicture(EMBEDS[chart].endpoint, options),
    });
  const sheet = async (draw: (on: ChartContext) => Chart, { news, at = null }: Nearer = {}) => {
    const title = path === '/' ? app.name : app.documentTitle(head.title);
    const on = { ...context, at };
    const statement = await state(title, news ?? draw(on).headline);
    return drawSheet({ draw, context: on, statement, look: LOOK }).svg;
  };
  switch (chart) {
    case 'timeline': {
      const timeline = await store.timeline(filter, options);
      return sheet((on) => timelineChart(timeline, on));
    }
    case 'heatmap': {
      const heatmap = await store.heatmap(filter, options);
      return sheet((on) => heatmapChart(heatmap, on));
    }
    case 'map': {
      const map = await store.cities(filter);
      const page = await store.place(pageAt(path)?.id ?? '', filter);
      if (page === null) return sheet((on) => cityMapChart(map, on));
      const at = page.point && { ...page.point, scale: CLOSER[page.kind === 'province' ? 'province' : 'place'] };
      // The news of the map is that of the whole country; the page tells that of the place.
      return sheet((on) => cityMapChart(map, on), { news: firstSentence(head.description), at });
    }
    case null:
      return drawCard({ statement: await state(app.name, head.title), text: head.description, lang, look: LOOK });
  }
}
