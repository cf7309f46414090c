import { queryOptions } from '@tanstack/react-query';
import { ProgrammePage } from '#contract/answers/programme-page.ts';
import { ask } from './ask.ts';

export const getProgramme = (id: string) =>
  queryOptions({
    queryKey: ['programme', id],
    queryFn: ({ signal }) => ask('programme', ProgrammePage, { id, signal }),
  });
