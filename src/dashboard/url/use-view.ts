import { use, useCallback, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { Filter } from '#contract/filter/filter.ts';
import { Elsewhere } from './elsewhere.ts';
import { readView, type View, writeView } from './view.ts';

/** `replace` where one motion makes many steps, or text is still being typed: the whole is one history entry. */
interface Entry {
  readonly replace?: boolean;
}

/**
 * Both changes start from the view as the address has it now, never from the one last drawn: a choice made before the
 * page has drawn the one before it keeps both. One action is one history entry; what changes nothing makes none.
 */
export interface ViewControl {
  readonly view: View;
  readonly change: (update: (now: View) => View, entry?: Entry) => void;
  readonly narrow: (update: (now: Filter) => Filter, entry?: Entry) => void;
}

/** The view as the URL says it, and the one way to change it. */
export function useView(): ViewControl {
  const { search } = useLocation();
  const navigate = useNavigate();
  const elsewhere = use(Elsewhere);
  const view = useMemo(() => readView(search).view, [search]);
  const change = useCallback<ViewControl['change']>(
    (update, entry) => {
      const now = readView(window.location.search).view;
      const changed = update(now);
      const next = writeView(changed);
      if (next === writeView(now)) return;
      if (elsewhere) return elsewhere(changed);
      void navigate({ search: next }, { replace: entry?.replace ?? false, preventScrollReset: true });
    },
    [navigate, elsewhere],
  );
  const narrow = useCallback<ViewControl['narrow']>(
    (update, entry) => change((now) => ({ ...now, filter: update(now.filter) }), entry),
    [change],
  );
  return { view, change, narrow };
}
