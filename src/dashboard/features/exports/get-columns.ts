import { queryOptions } from '@tanstack/react-query';
import type { ProgrammeList } from '#contract/answers/programme-list.ts';
import type { Column } from '#contract/table.ts';
import { programmeListTables } from '#tables/programmes-tables.ts';
import type { ExportSubject } from '../../ui/exporting.ts';
import { answerAddress } from './answer-address.ts';

/** A list has the same columns whatever is in it. */
const NO_PROGRAMMES: ProgrammeList = { items: [], total: 0, next: null };

async function tablesBehind({ endpoint, picture }: ExportSubject) {
  if (picture !== null) return picture.tables();
  return endpoint === 'programmes' ? programmeListTables(NO_PROGRAMMES) : null;
}

/** The columns of the first table of a subject, with their types; null where its answer is taken whole, not as rows. */
export const getColumns = (subject: ExportSubject) =>
  queryOptions({
    queryKey: ['columns', answerAddress(subject, 'csv')],
    queryFn: async (): Promise<readonly Column[] | null> => (await tablesBehind(subject))?.[0].columns ?? null,
  });
