import type { ProgrammePage } from '#contract/answers/programme-page.ts';
import { programmeWordsFor } from '#words/programme-words.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import { ShowInViews } from './show-in-views.tsx';

/** Who issued the programme, and how many more signed without being named on the pages seen. */
export function IssuerList({ page }: { readonly page: ProgrammePage }) {
  const words = useWordsOf(programmeWordsFor);
  const { lang } = useView().view.filter;
  const { issuers, programme } = page;
  const more = programme.unnamedIssuers;
  if (issuers.length === 0 && more === 0) return words.unknown;
  return (
    <ul>
      {issuers.map(({ id, name }) => (
        <li key={id}>
          <PageLink page="issuer" id={id}>
            {name[lang]}
          </PageLink>
          <ShowInViews clause="issuer" value={id} name={name[lang]} />
        </li>
      ))}
      {more > 0 && <li>{words.unnamedIssuers(more)}</li>}
    </ul>
  );
}
