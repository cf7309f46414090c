import type { FoundedDesignation, RosterPage } from '#contract/answers/roster-page.ts';
import { rosterWordsFor } from '#words/roster-words.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import styles from './rosters.module.css';

interface MemberNameProps {
  readonly member: FoundedDesignation;
  readonly page: RosterPage;
}

/** A member by name, linked where it is one place; else the places it spans; and what is known of it besides. */
export function MemberName({ member, page }: MemberNameProps) {
  const words = useWordsOf(rosterWordsFor);
  const { lang } = useView().view.filter;
  const { name, place, components, alsoIn, hub, builder, note } = member;
  const other = lang === 'en' ? 'zh' : 'en';
  return (
    <>
      {place === null ? (
        name[lang]
      ) : (
        <PageLink page="place" id={place}>
          {name[lang]}
        </PageLink>
      )}
      <span className={styles['soft']} lang={other === 'zh' ? 'zh-CN' : 'en'}>
        {name[other]}
      </span>
      <Places says={words.withPlaces} codes={components.filter((code) => code !== place)} page={page} />
      <Places says={words.also} codes={alsoIn} page={page} />
      {hub !== null && <span className={styles['soft']}>{words.hub(hub[lang])}</span>}
      {builder !== null && <span className={styles['soft']}>{words.builder(builder[lang])}</span>}
      {note !== null && (
        <span className={styles['note']} lang="en">
          {note}
        </span>
      )}
    </>
  );
}

interface PlacesProps {
  readonly says: string;
  readonly codes: readonly string[];
  readonly page: RosterPage;
}

function Places({ says, codes, page }: PlacesProps) {
  const { lang } = useView().view.filter;
  if (codes.length === 0) return null;
  return (
    <span className={styles['soft']}>
      {says}{' '}
      {codes.map((code, at) => (
        <span key={code}>
          {at > 0 && ', '}
          <PageLink page="place" id={code}>
            {page.places.find(({ id }) => id === code)?.name[lang] ?? code}
          </PageLink>
        </span>
      ))}
    </span>
  );
}
