import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { NO_FILTER } from '#contract/filter/filter.ts';
import { pagePath } from '#contract/pages.ts';
import { useView } from '../../url/use-view.ts';
import { BLANK_VIEW, type View, writeView } from '../../url/view.ts';

interface OverviewLinkProps {
  /** The industries chosen there. */
  readonly sector?: readonly string[];
  /** The task chosen there, with the heatmap turned to tasks. */
  readonly task?: View['task'];
  readonly label?: string;
  readonly children: ReactNode;
}

/** A link to the three views with a choice made; it keeps the language and the day. */
export function OverviewLink({ sector = [], task = null, label, children }: OverviewLinkProps) {
  const { view } = useView();
  const { lang, asOf } = view.filter;
  const search = writeView({
    ...BLANK_VIEW,
    filter: { ...NO_FILTER, lang, asOf, sector },
    options: task === null ? BLANK_VIEW.options : { ...BLANK_VIEW.options, columns: 'task' },
    task,
    mock: view.mock,
  });
  return (
    <Link to={{ pathname: pagePath('overview'), search }} aria-label={label}>
      {children}
    </Link>
  );
}
