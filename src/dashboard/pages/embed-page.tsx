import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { EMBED_KEYS, EMBED_NAMES, type EmbedName, readEmbed } from '#contract/embed.ts';
import { embedHead } from '#heads/embed-head.ts';
import { embedWordsFor } from '#words/embed-words.ts';
import { facetNames } from '#words/facet-names.ts';
import { Credit } from '../features/embed/credit.tsx';
import { embedHeading } from '../features/embed/heading.ts';
import { openBeside } from '../features/embed/open-beside.ts';
import { useToldHeight } from '../features/embed/use-told-height.ts';
import { DroppedNotice } from '../features/filters/dropped-notice.tsx';
import { HeatmapPanel } from '../features/heatmap/heatmap-panel.tsx';
import { MapPanel } from '../features/map/map-panel.tsx';
import { TimelinePanel } from '../features/timeline/timeline-panel.tsx';
import { getFacets } from '../queries/get-facets.ts';
import { createQueryClient } from '../queries/query-client.ts';
import { useAnswerable } from '../queries/use-answerable.ts';
import { PageLink } from '../ui/page-link.tsx';
import { useHead } from '../ui/use-head.ts';
import { holdTheme } from '../ui/use-theme.ts';
import { useWords, useWordsOf } from '../ui/use-words.ts';
import { Elsewhere } from '../url/elsewhere.ts';
import { useView } from '../url/use-view.ts';
import styles from './embed-page.module.css';

const VIEWS = { timeline: TimelinePanel, heatmap: HeatmapPanel, map: MapPanel };

/** One view alone, for a frame in a page elsewhere: nothing is chosen in it, and whatever is chosen opens beside it. */
export function Page({ id }: { readonly id: string }) {
  const { search } = useLocation();
  const { version, look } = useMemo(() => readEmbed(search), [search]);
  const [client] = useState(() => createQueryClient(version));
  useLayoutEffect(() => holdTheme(look), [look]);
  const chart = EMBED_NAMES.find((name) => name === id);
  if (chart === undefined) return <NoSuchView />;
  return (
    <QueryClientProvider client={client}>
      <Elsewhere value={openBeside}>
        <Embed chart={chart} version={version} />
      </Elsewhere>
    </QueryClientProvider>
  );
}

function Embed({ chart, version }: { readonly chart: EmbedName; readonly version: string | null }) {
  const { options, filter: asked } = useView().view;
  const { filter } = useAnswerable();
  const { data: facets } = useQuery(getFacets(asked));
  const box = useRef<HTMLElement>(null);
  const titleId = useId();
  useToldHeight(box);
  const nameOf = useMemo(() => (facets === undefined ? () => undefined : facetNames(facets)), [facets]);
  const head = useMemo(
    () => embedHead({ chart, filter, options, nameOf }, { lang: filter.lang, origin: location.origin }),
    [chart, filter, options, nameOf],
  );
  useHead(facets === undefined ? null : head);
  const View = VIEWS[chart];
  return (
    <main ref={box} id="content" className={styles['embed']} aria-labelledby={titleId}>
      <h1 id={titleId}>{embedHeading(chart, filter, options, nameOf)}</h1>
      <DroppedNotice known={EMBED_KEYS} />
      <View />
      <Credit frozen={version} />
    </main>
  );
}

function NoSuchView() {
  const { app } = useWords();
  const words = useWordsOf(embedWordsFor);
  return (
    <main id="content" className={styles['embed']}>
      <h1>{words.noSuchView}</h1>
      <p>
        <PageLink page="overview">{app.page.home}</PageLink>
      </p>
    </main>
  );
}
