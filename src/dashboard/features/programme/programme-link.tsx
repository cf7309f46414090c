import { useContext } from 'react';
import { formatDate } from '#charts/format-date.ts';
import type { Bilingual } from '#contract/primitives.ts';
import { programmeWordsFor } from '#words/programme-words.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import { BesideViews } from './beside-views.ts';
import styles from './programme-facts.module.css';

interface ProgrammeLinkProps {
  readonly programme: { readonly id: string; readonly shortTitle: Bilingual; readonly issued: string | null };
}

/** Another programme with its date, as a link to its page; in the drawer it can be opened in place too. */
export function ProgrammeLink({ programme }: ProgrammeLinkProps) {
  const words = useWordsOf(programmeWordsFor);
  const { view, change } = useView();
  const { lang } = view.filter;
  const beside = useContext(BesideViews);
  const { id, shortTitle, issued } = programme;
  return (
    <>
      <PageLink page="programme" id={id}>
        {shortTitle[lang]}
      </PageLink>
      {issued !== null && <span className={styles['doubt']}> {formatDate(issued, lang)}</span>}
      {beside && (
        <button
          type="button"
          className={styles['show']}
          aria-label={words.openHere(shortTitle[lang])}
          onClick={() => change((now) => ({ ...now, programme: id }))}
        >
          {words.show}
        </button>
      )}
    </>
  );
}
