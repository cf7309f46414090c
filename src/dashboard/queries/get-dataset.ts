import { queryOptions } from '@tanstack/react-query';
import { DatasetAnswer } from '#contract/answers/dataset-answer.ts';
import { ask } from './ask.ts';

export const getDataset = queryOptions({
  queryKey: ['dataset'],
  queryFn: ({ signal, meta }) => ask('dataset', DatasetAnswer, { signal, ...meta }),
});
