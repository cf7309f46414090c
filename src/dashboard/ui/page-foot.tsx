import { useQuery } from '@tanstack/react-query';
import { API_BASE, ENDPOINTS, type EndpointName, endpointPath } from '#contract/endpoints.ts';
import { type Filter, NO_FILTER, only } from '#contract/filter/filter.ts';
import { formatFilter } from '#contract/filter/format.ts';
import { type PageName, pagePath } from '#contract/pages.ts';
import { apa } from '#exports/citations/apa.ts';
import { citedOf } from '#exports/citations/cited.ts';
import { pageFootWordsFor } from '#words/page-foot-words.ts';
import { getDataset } from '../queries/get-dataset.ts';
import { useView } from '../url/use-view.ts';
import { CopyButton } from './copy-button.tsx';
import { explain } from './explain.ts';
import { ExportButton } from './export-button.tsx';
import styles from './page-foot.module.css';
import { PageSection } from './page-section.tsx';
import { useExportSubject } from './use-export-subject.ts';
import { usePageQuery } from './use-page-query.ts';
import { useToday } from './use-today.ts';
import { useWords, useWordsOf } from './use-words.ts';

interface PageFootProps {
  readonly page: PageName;
  /** For the pages that are about one thing. */
  readonly id?: string;
  /** The title of the page, as it is to be cited. */
  readonly title: string;
  /** Whose answer the page shows. */
  readonly endpoint: EndpointName;
}

/** The address of the answer a page shows, on the day and in the language it shows it. */
function jsonAddress(endpoint: EndpointName, id: string, { lang, asOf }: Filter): string {
  const query = formatFilter(only({ ...NO_FILTER, lang, asOf }, ENDPOINTS[endpoint].clauses));
  return `${API_BASE}${endpointPath(endpoint, id)}${query === '' ? '' : `?${query}`}`;
}

/** The foot of a page: how to cite it, and the very answer it shows. */
export function PageFoot({ page, id = '', title, endpoint }: PageFootProps) {
  const { app } = useWords();
  const words = useWordsOf(pageFootWordsFor);
  const { filter } = useView().view;
  const address = location.origin + pagePath(page, id) + usePageQuery();
  const accessed = useToday();
  const exported = useExportSubject();
  const { data, error } = useQuery(getDataset);
  const citation =
    data &&
    apa(
      citedOf({
        view: endpoint,
        title,
        filter: only(filter, ['asOf', 'lang']),
        setsAside: [],
        nameOf: () => undefined,
        info: data.info,
        address,
        accessed,
      }),
    );
  return (
    <PageSection id="cite" title={words.title}>
      {citation !== undefined && <p className={styles['citation']}>{citation}</p>}
      {citation === undefined && <p role="status">{error ? explain(error, app.errors) : app.page.loading}</p>}
      <p className={styles['verbs']}>
        {citation !== undefined && (
          <CopyButton
            says={{ ready: words.copy, copied: words.copied, failed: words.copyFailed }}
            text={() => citation}
          />
        )}
        <ExportButton subject={() => ({ ...exported, endpoint, id, title, picture: null })} />
        <a href={jsonAddress(endpoint, id, filter)}>{words.json}</a>
      </p>
    </PageSection>
  );
}
