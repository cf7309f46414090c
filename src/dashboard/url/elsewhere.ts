import { createContext } from 'react';
import type { View } from './view.ts';

/**
 * Where a choice leads to: null for the page itself. A view that stands alone in a page elsewhere keeps what it shows and
 * opens what is chosen beside it.
 */
export const Elsewhere = createContext<((view: View) => void) | null>(null);
