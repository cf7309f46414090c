import type { DatasetInfo } from './entities/dataset-info.ts';

/** What an export says of itself, in the reader's language. */
export interface Statement {
  /** What it is: the title of the view or page. */
  readonly title: string;
  /** The news in one sentence, as the screen says it. */
  readonly headline: string;
  /** The filter in words; what the view is not narrowed by but only marks is told as such. */
  readonly filter: string;
  /** The day the facts are shown at, as precise as it was given: `asOf`, or else the day up to which pages were read. */
  readonly asOf: string;
  readonly version: string;
  /** Where the facts are from, and whose the lines of the map are; one sentence each. */
  readonly sources: readonly string[];
  readonly licence: DatasetInfo['licence'];
  /** The whole address of the view or page. */
  readonly link: string;
}
