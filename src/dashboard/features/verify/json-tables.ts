import * as v from 'valibot';
import type { EndpointName } from '#contract/endpoints.ts';
import { readJson } from '#exports/readers/read-json.ts';
import { UnreadableFile } from '#exports/readers/unreadable-file.ts';
import type { Tables } from '#tables/tables-of.ts';
import { isView, VIEW_ANSWERS } from '../../queries/ask-answer.ts';
import { tablesOfView } from './tables-of-view.ts';

/**
 * The tables of an answer of the API that was kept as JSON.
 * @throws UnreadableFile where it is none of a view's.
 */
export function jsonTables(bytes: Uint8Array, endpoint: EndpointName): Tables {
  if (!isView(endpoint)) throw new UnreadableFile('Of what no view answers, JSON is not read here');
  return tablesOfView(endpoint, readJson(bytes, v.object({ data: VIEW_ANSWERS[endpoint].entries.data })).data);
}
