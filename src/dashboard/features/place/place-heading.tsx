import { formatDate } from '#charts/format-date.ts';
import type { PlacePage } from '#contract/answers/place-page.ts';
import { placeLead } from '#heads/place-head.ts';
import { placeWordsFor } from '#words/place-words.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { useToday } from '../../ui/use-today.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import { nextOf } from './next-of.ts';
import { PlaceNames } from './place-names.tsx';

/** What the place is, where it belongs, and the answer in a few sentences, with the next date its own programmes name. */
export function PlaceHeading({ page }: { readonly page: PlacePage }) {
  const words = useWordsOf(placeWordsFor);
  const { lang, asOf } = useView().view.filter;
  const today = useToday();
  const next = nextOf(page, asOf ?? today);
  const kind = page.municipality ? words.kinds.municipality : words.kinds[page.kind];
  const around = [page.city, page.province].filter((place) => place !== null);
  return (
    <PageTitle
      kind={
        <>
          <PageLink page="places">{words.list.title[lang]}</PageLink> · {kind}
          {around.length > 0 && (
            <>
              {' · '}
              <PlaceNames places={around} />
            </>
          )}
        </>
      }
      title={page.name}
      lead={
        <>
          {asOf !== null && words.asOf(formatDate(asOf, lang))}
          {placeLead(page, lang, words)}
          {next?.kind === 'step' && (
            <>
              {' '}
              {words.lead.nextStep(formatDate(next.date, lang), next.text[lang])} (
              <PageLink page="programme" id={next.programme.id}>
                {next.programme.name[lang]}
              </PageLink>
              ).
            </>
          )}
          {next?.kind === 'targets' && ` ${words.lead.nextTargets(next.year, next.count)}`}
        </>
      }
    />
  );
}
