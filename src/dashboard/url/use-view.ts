import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { Filter } from '#contract/filter/filter.ts';
import { readView, type View, writeView } from './view.ts';

export interface ViewControl {
  readonly view: View;
  /** One action, one history entry; `replace` for text as it is typed. */
  readonly go: (next: View, options?: { readonly replace?: boolean }) => void;
  /** Changes the view as the address has it now: a choice made before the page has drawn the one before it keeps both. */
  readonly change: (update: (view: View) => View) => void;
  readonly setFilter: (filter: Filter, options?: { readonly replace?: boolean }) => void;
}

/** The view as the URL says it, and the one way to change it. */
export function useView(): ViewControl {
  const { search } = useLocation();
  const navigate = useNavigate();
  const view = useMemo(() => readView(search).view, [search]);
  const go = useCallback<ViewControl['go']>(
    (next, options) => {
      void navigate({ search: writeView(next) }, { replace: options?.replace ?? false, preventScrollReset: true });
    },
    [navigate],
  );
  const change = useCallback<ViewControl['change']>(
    (update) => go(update(readView(window.location.search).view)),
    [go],
  );
  const setFilter = useCallback<ViewControl['setFilter']>(
    (filter, options) => go({ ...view, filter }, options),
    [go, view],
  );
  return { view, go, change, setFilter };
}
