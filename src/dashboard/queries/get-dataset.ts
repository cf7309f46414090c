import { queryOptions } from '@tanstack/react-query';
import { ENDPOINTS } from '#contract/endpoints.ts';
import { ask } from './ask.ts';

export const getDataset = queryOptions({
  queryKey: [ENDPOINTS.dataset.path],
  queryFn: async ({ signal }) => (await ask(ENDPOINTS.dataset, '', signal)).data,
});
