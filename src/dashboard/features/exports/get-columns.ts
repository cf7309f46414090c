import { queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';
import { ANSWERS } from '#contract/answers.ts';
import type { EndpointName } from '#contract/endpoints.ts';
import type { Column } from '#contract/table.ts';
import { formatsOf } from '#exports/formats-of.ts';
import { tablesOf } from '#tables/tables-of.ts';
import type { ExportSubject } from '../../ui/exporting.ts';
import { answerAddress } from './answer-address.ts';
import { fetchFile } from './fetch-file.ts';

async function columnsOf(name: EndpointName, answer: Blob): Promise<readonly Column[] | null> {
  const { data } = v.parse(ANSWERS[name], JSON.parse(await answer.text()));
  return tablesOf(name, data)?.[0].columns ?? null;
}

/** The columns of the first table of a subject, with their types; null where its answer is no table. */
export const getColumns = (subject: ExportSubject) =>
  queryOptions({
    queryKey: ['columns', answerAddress(subject, 'json')],
    queryFn: async ({ signal }) => {
      const { endpoint, picture } = subject;
      if (!formatsOf(endpoint).includes('csv')) return null;
      if (picture !== null) return (await picture.tables())[0].columns;
      return columnsOf(endpoint, await fetchFile(answerAddress(subject, 'json'), signal, () => undefined));
    },
  });
