import { queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';
import { ENDPOINTS } from '#contract/endpoints.ts';
import type { Table } from '#contract/table.ts';
import { formatsOf } from '#exports/formats-of.ts';
import { UnreadableError } from '../../queries/ask.ts';
import type { ExportSubject } from '../../ui/exporting.ts';
import { fetchFile } from '../../ui/fetch-file.ts';
import { answerAddress } from './answer-address.ts';

type Described = Pick<Table, 'name' | 'columns'>;

const Type = v.picklist(['string', 'number', 'integer', 'boolean', 'date']);
const Package = v.object({
  resources: v.array(
    v.object({ name: v.string(), schema: v.object({ fields: v.array(v.object({ name: v.string(), type: Type })) }) }),
  ),
});

/** Tables are the same for one row as for all. */
const fewRows = (parameters: readonly string[]) => (parameters.includes('limit') ? [['limit', '1'] as const] : []);

/**
 * The tables behind a view or page, the first first: from its own answer where that is at hand, else as the API describes
 * them. None where its answer is taken whole, not as rows.
 */
export function getTables(subject: ExportSubject) {
  const { endpoint, picture } = subject;
  const address = answerAddress(subject, 'datapackage', fewRows(ENDPOINTS[endpoint].parameters));
  return queryOptions({
    queryKey: ['tables', address],
    queryFn: async ({ signal }): Promise<readonly Described[]> => {
      if (!formatsOf(endpoint).includes('datapackage')) return [];
      if (picture !== null) return (await picture.tables()).map(({ name, columns }) => ({ name, columns }));
      const file = await fetchFile(address, signal, () => undefined);
      const read = v.safeParse(Package, JSON.parse(await file.text()));
      if (!read.success) throw new UnreadableError(`${address} is no data package`);
      return read.output.resources.map(({ name, schema }) => ({ name, columns: schema.fields }));
    },
  });
}
