import { Fragment } from 'react';
import type { PlaceRef } from '#contract/answers/place-list.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { useView } from '../../url/use-view.ts';

/** Places by name, each a link to its page. */
export function PlaceNames({ places }: { readonly places: readonly PlaceRef[] }) {
  const { lang } = useView().view.filter;
  return places.map(({ id, name }, index) => (
    <Fragment key={id}>
      {index > 0 && (lang === 'zh' ? '、' : ', ')}
      <PageLink page="place" id={id}>
        {name[lang]}
      </PageLink>
    </Fragment>
  ));
}
