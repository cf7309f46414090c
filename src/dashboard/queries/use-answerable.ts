import { useQuery } from '@tanstack/react-query';
import { use, useMemo } from 'react';
import { useLocation } from 'react-router';
import { dropFaults } from '#contract/filter/drop-faults.ts';
import type { Filter } from '#contract/filter/filter.ts';
import { readView } from '../url/view.ts';
import { ProblemError } from './ask.ts';
import { getFacets } from './get-facets.ts';
import { ImpliedFilter } from './implied-filter.ts';

/** A part of the link that was dropped; `reason` is a FaultReason, in the API's words where it came from there. */
export interface Dropped {
  readonly key: string;
  readonly value: string;
  readonly reason: string;
}

interface Answerable {
  /** What the views are asked under. */
  readonly filter: Filter;
  /** The part of it that the address says, and the reader can take away. */
  readonly own: Filter;
  readonly dropped: readonly Dropped[];
}

/**
 * The filter as it can be answered: what the grammar does not know is dropped at once, what the dataset does not know
 * when the API has refused it; what the page implies is added. Nothing is stored: the same link gives the same drops.
 */
export function useAnswerable(): Answerable {
  const { search } = useLocation();
  const implied = use(ImpliedFilter);
  const { view, faults } = useMemo(() => readView(search), [search]);
  // A part of the page that comes later must not ask again what was refused: the notice would go and come back.
  const { error } = useQuery({ ...getFacets(view.filter), retryOnMount: false });
  return useMemo(() => {
    const refused = error instanceof ProblemError ? (error.problem.errors ?? []) : [];
    const own = dropFaults(view.filter, refused);
    return { filter: { ...own, ...implied }, own, dropped: [...faults, ...refused] };
  }, [view.filter, faults, error, implied]);
}
