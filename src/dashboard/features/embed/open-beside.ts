import { NO_FILTER } from '#contract/filter/filter.ts';
import { pagePath } from '#contract/pages.ts';
import { BLANK_VIEW, type View, writeView } from '../../url/view.ts';

/** The address of a view on the site: of the programme that stands open in it, or of the view among the others. */
export function siteAddress(view: View): string {
  const { programme, filter, mock } = view;
  const { lang, asOf } = filter;
  const [path, shown] =
    programme === null
      ? [pagePath('overview'), view]
      : [pagePath('programme', programme), { ...BLANK_VIEW, filter: { ...NO_FILTER, lang, asOf }, mock }];
  const query = writeView(shown);
  return path + (query === '' ? '' : `?${query}`);
}

/** Opens a view on the site in a window of its own, which knows nothing of the page the embed stands in. */
export function openBeside(view: View): void {
  window.open(siteAddress(view), '_blank', 'noopener');
}
