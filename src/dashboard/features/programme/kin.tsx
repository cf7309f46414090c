import { formatDate } from '#charts/format-date.ts';
import type { ProgrammePage } from '#contract/answers/programme-page.ts';
import { programmeWordsFor } from '#words/programme-words.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { setList } from '../../url/change.ts';
import { useView } from '../../url/use-view.ts';
import styles from './programme-facts.module.css';

/** Which programmes this one carries out, which carry it out, and the rosters it set up. */
export function Kin({ page }: { readonly page: ProgrammePage }) {
  const words = useWordsOf(programmeWordsFor);
  const { view, change, narrow } = useView();
  const { lang } = view.filter;
  if (page.parents.length + page.children.length + page.rosters.length === 0) return null;
  const group = (title: string, related: ProgrammePage['parents']) =>
    related.length > 0 && (
      <>
        <h4>{title}</h4>
        <ul>
          {related.map(({ id, shortTitle, issued, inferred }) => (
            <li key={id}>
              <button type="button" onClick={() => change((now) => ({ ...now, programme: id }))}>
                {shortTitle}
              </button>{' '}
              <span className={styles['doubt']}>
                {issued !== null && formatDate(issued, lang)}
                {inferred && ` (${words.inferred})`}
              </span>
            </li>
          ))}
        </ul>
      </>
    );
  return (
    <>
      <h3>{words.kin}</h3>
      {group(words.parents, page.parents)}
      {group(words.children, page.children)}
      {page.rosters.length > 0 && (
        <>
          <h4>{words.rosters}</h4>
          <ul>
            {page.rosters.map(({ id, name }) => (
              <li key={id}>
                <button type="button" onClick={() => narrow((now) => setList(now, 'designation', [id]))}>
                  {name[lang]}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
