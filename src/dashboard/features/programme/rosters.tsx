import type { ProgrammePage } from '#contract/answers/programme-page.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { useView } from '../../url/use-view.ts';
import { ShowInViews } from './show-in-views.tsx';

/** The rosters a programme set up. */
export function Rosters({ page }: { readonly page: ProgrammePage }) {
  const { lang } = useView().view.filter;
  return (
    <ul>
      {page.rosters.map(({ id, name }) => (
        <li key={id}>
          <PageLink page="roster" id={id}>
            {name[lang]}
          </PageLink>
          <ShowInViews clause="designation" value={id} name={name[lang]} />
        </li>
      ))}
    </ul>
  );
}
