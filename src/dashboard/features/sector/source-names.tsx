import type { Source } from '#contract/entities/source.ts';

type Cited = Pick<Source, 'outlet' | 'title' | 'url' | 'lang' | 'linkable'>;

/** The outlets of the pages that state a fact, each a link where the page is fit to link. */
export function SourceNames({ sources }: { readonly sources: readonly Cited[] }) {
  return sources.map(({ outlet, title, url, lang, linkable }, at) => (
    <span key={`${outlet} ${title} ${url}`}>
      {url !== null && linkable ? (
        <a href={url} rel="noreferrer" title={title} hrefLang={lang}>
          {outlet}
        </a>
      ) : (
        <span title={title}>{outlet}</span>
      )}
      {at < sources.length - 1 && '; '}
    </span>
  ));
}
