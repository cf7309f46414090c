import { queryOptions } from '@tanstack/react-query';
import { ENDPOINTS } from '#contract/endpoints.ts';
import { ask } from './ask.ts';

export function getProgramme(id: string) {
  const path = ENDPOINTS.programme.path.replace('{id}', encodeURIComponent(id));
  return queryOptions({
    queryKey: [path],
    queryFn: async ({ signal }) => (await ask({ path, answer: ENDPOINTS.programme.answer }, '', signal)).data,
  });
}
