import { createContext } from 'react';
import type { Chart, ChartContext } from '#charts/chart.ts';
import type { EndpointName } from '#contract/endpoints.ts';
import type { Filter } from '#contract/filter/filter.ts';
import type { Options } from '#contract/options.ts';
import type { PageName } from '#contract/pages.ts';
import type { Tables } from '#tables/tables-of.ts';

/** The picture on the screen, to be drawn again at any width and in any theme from the same answer. */
interface ExportedPicture {
  readonly context: ChartContext;
  readonly draw: (context: ChartContext) => Chart;
  /** The rows of the answer it is drawn from. */
  readonly tables: () => Promise<Tables>;
}

/** What a reader wants to take away: a view or a page, as it is shown now. */
export interface ExportSubject {
  readonly endpoint: EndpointName;
  /** Fills the place the endpoint's path has for one; else empty. */
  readonly id: string;
  /** Where it is shown; a view stands on several pages. */
  readonly page: PageName;
  readonly pageId: string;
  readonly title: string;
  /** What it was asked under, with what the page implies. */
  readonly filter: Filter;
  readonly options: Options;
  readonly picture: ExportedPicture | null;
}

/** Opens the exports of a subject; the app gives it, because what features share knows none of them. */
export const Exporting = createContext<(subject: ExportSubject) => void>(() => undefined);
