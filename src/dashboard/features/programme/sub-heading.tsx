import { type ReactNode, useContext } from 'react';
import { BesideViews } from './beside-views.ts';

/** A heading inside a part of the record, one level below the part's. */
export function SubHeading({ children }: { readonly children: ReactNode }) {
  return useContext(BesideViews) ? <h4>{children}</h4> : <h3>{children}</h3>;
}
