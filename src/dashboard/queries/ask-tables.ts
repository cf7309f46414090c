import type { Asked } from '#contract/asked.ts';
import { API_BASE, endpointPath } from '#contract/endpoints.ts';
import type { FileFormat } from '#contract/formats.ts';
import { datapackageTables, type PackagedTables } from '#exports/readers/datapackage-tables.ts';
import { fetchAnswer } from './ask.ts';

/**
 * What the API sends to a question as a file of a form.
 * @throws ProblemError, UnreachableError or UnreadableError; an abort passes through.
 */
export async function askFile({ endpoint, id, query }: Asked, format: FileFormat, signal: AbortSignal) {
  const search = [query, `format=${format}`].filter((part) => part !== '').join('&');
  const address = `${API_BASE}${endpointPath(endpoint, id)}?${search}`;
  const response = await fetchAnswer(address, { signal });
  return new Uint8Array(await response.arrayBuffer());
}

/** Every table of what the API answers to a question, whole, as it packs them: so that no answer's own shape need be known. */
export const askTables = async (asked: Asked, signal: AbortSignal): Promise<PackagedTables> =>
  datapackageTables(await askFile(asked, 'datapackage', signal));
