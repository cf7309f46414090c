import { useQuery } from '@tanstack/react-query';
import type { ComparedKind } from '#contract/comparison.ts';
import type { Bilingual } from '#contract/primitives.ts';
import { getNamedProgrammes } from '../../queries/get-named-programmes.ts';

interface Named {
  readonly id: string;
  readonly name: Bilingual;
}

/** The things of a kind that a text finds, the best first. */
export function useNames(_kind: ComparedKind, text: string) {
  const { data, error, isFetching } = useQuery(getNamedProgrammes(text));
  const found: readonly Named[] = (data?.items ?? []).map(({ id, title }) => ({ id, name: title }));
  return { found, error, isFetching };
}
