import { createContext } from 'react';
import type { Filter } from '#contract/filter/filter.ts';

/**
 * Clauses the page itself makes, such as the sector of a sector's page: they narrow every view on it beside what the address
 * says, and stand in no chip. Give it a value that stays the same from one drawing to the next.
 */
export const ImpliedFilter = createContext<Partial<Filter>>({});
