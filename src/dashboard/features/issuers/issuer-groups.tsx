import type { IssuerList } from '#contract/answers/issuer-page.ts';
import type { Issuer } from '#contract/entities/issuer.ts';
import { ISSUER_KINDS } from '#contract/vocabulary.ts';
import { issuerWordsFor } from '#words/issuer-words.ts';
import { profileWordsFor } from '#words/profile-words.ts';
import { JumpLinks } from '../../ui/jump-links.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { PageSection } from '../../ui/page-section.tsx';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import styles from './issuers.module.css';

interface IssuerGroupsProps {
  /** In the order in which each group shows them. */
  readonly issuers: IssuerList;
}

/** Issuers by what kind of body they are, with how many programmes each signed and when. */
export function IssuerGroups({ issuers }: IssuerGroupsProps) {
  const words = useWordsOf(issuerWordsFor).list;
  const groups = ISSUER_KINDS.map((kind) => ({ kind, own: issuers.filter((issuer) => issuer.kind === kind) }))
    .filter(({ own }) => own.length > 0)
    .map(({ kind, own }) => ({ id: kind, name: words.group(words.groups[kind], own.length), own }));
  return (
    <>
      <JumpLinks label={words.index} parts={groups} />
      {groups.map(({ id, name, own }) => (
        <PageSection key={id} id={id} title={name}>
          <ol className={styles['list']}>
            {own.map((issuer) => (
              <Row key={issuer.id} issuer={issuer} />
            ))}
          </ol>
        </PageSection>
      ))}
    </>
  );
}

function Row({ issuer }: { readonly issuer: IssuerList[number] }) {
  const { lang } = useView().view.filter;
  const words = useWordsOf(profileWordsFor);
  const { id, name, programmes, years } = issuer;
  const [first] = years;
  const last = years.at(-1);
  return (
    <li>
      <span>
        <PageLink page="issuer" id={id}>
          {name[lang]}
        </PageLink>
        <OtherName name={name} />
      </span>
      <span className={styles['years']}>
        {words.span(first === undefined || last === undefined ? null : [first.year, last.year])}
      </span>
      <span className={styles['count']}>{programmes}</span>
    </li>
  );
}

function OtherName({ name }: Pick<Issuer, 'name'>) {
  const { lang } = useView().view.filter;
  const other = lang === 'en' ? 'zh' : 'en';
  return (
    <span className={styles['zh']} lang={other === 'zh' ? 'zh-CN' : 'en'}>
      {name[other]}
    </span>
  );
}
