import type { ReactNode } from 'react';
import { formatDate } from '#charts/format-date.ts';
import type { Facets, FacetValue } from '#contract/answers/facets.ts';
import type { ProgrammeSummary } from '#contract/answers/programme-list.ts';
import type { PageName } from '#contract/pages.ts';
import type { SortKey } from '#contract/sorts.ts';
import { BASES, KINDS, type Language, LEVELS, RELEVANCES, STATUSES, THEMES } from '#contract/vocabulary.ts';
import { PageLink } from '../../ui/page-link.tsx';
import type { Field } from '../../url/fields.ts';

/** The orders the headings of columns give. */
export const SORT_OF: Partial<Record<Field, SortKey>> = {
  issued: 'issued',
  level: 'level',
  kind: 'kind',
  end: 'end',
  basis: 'basis',
  targets: 'targets',
  sources: 'sources',
};
export const NUMERIC: ReadonlySet<Field> = new Set(['targets', 'sources']);

const nameIn = (values: readonly FacetValue[] | undefined, id: string, lang: Language) =>
  values?.find(({ value }) => value === id)?.name[lang] ?? id;

function Links({ page, ids, values, lang }: LinksProps) {
  return ids.map((id, nth) => (
    <span key={id}>
      {nth > 0 && ', '}
      <PageLink page={page} id={id}>
        {nameIn(values, id, lang)}
      </PageLink>
    </span>
  ));
}
interface LinksProps {
  readonly page: PageName;
  readonly ids: readonly string[];
  readonly values: readonly FacetValue[] | undefined;
  readonly lang: Language;
}

/** What a cell of the table shows; null where the record states nothing. */
export function cellOf(
  field: Field,
  programme: ProgrammeSummary,
  facets: Facets | undefined,
  lang: Language,
): ReactNode {
  const links = (page: PageName, ids: readonly string[], values: readonly FacetValue[] | undefined) =>
    ids.length === 0 ? null : <Links page={page} ids={ids} values={values} lang={lang} />;
  switch (field) {
    case 'issued':
      return programme.issued && formatDate(programme.issued, lang);
    case 'issuers':
      return links('issuer', programme.issuers, facets?.issuer);
    case 'level':
      return LEVELS[programme.level][lang];
    case 'kind':
      return programme.status === 'draft'
        ? `${KINDS[programme.kind][lang]} (${STATUSES.draft[lang]})`
        : KINDS[programme.kind][lang];
    case 'themes':
      return programme.themes.map((theme, nth) => (
        <span key={theme}>
          {nth > 0 && ', '}
          <PageLink page="theme" id={theme}>
            {THEMES[theme][lang]}
          </PageLink>
        </span>
      ));
    case 'sectors':
      return links('sector', programme.sectors, facets?.sector);
    case 'where':
      if (programme.jurisdiction === 'CN') return null;
      return links('place', [programme.jurisdiction], [...(facets?.province ?? []), ...(facets?.city ?? [])]);
    case 'end':
      return programme.period.end && formatDate(programme.period.end, lang);
    case 'number':
      return programme.documentNumber && <span lang="zh-CN">{programme.documentNumber}</span>;
    case 'relevance':
      return RELEVANCES[programme.relevance][lang];
    case 'basis':
      return BASES[programme.basis][lang];
    case 'targets':
      return programme.targets;
    case 'sources':
      return programme.sources;
  }
}
