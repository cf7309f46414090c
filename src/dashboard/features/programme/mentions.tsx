import type { ProgrammePage } from '#contract/answers/programme-page.ts';
import { DEPTHS } from '#contract/vocabulary.ts';
import { programmeWordsFor } from '#words/programme-words.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { toggle } from '../../url/change.ts';
import { useView } from '../../url/use-view.ts';
import { Disputes } from './disputes.tsx';
import styles from './programme-facts.module.css';
import { SourceRefs } from './source-refs.tsx';
import { WhyEmpty } from './why-empty.tsx';

/** The sectors and places a programme names; choosing one narrows the views to it. */
export function Mentions({ page }: { readonly page: ProgrammePage }) {
  const words = useWordsOf(programmeWordsFor);
  const { view, narrow } = useView();
  const { filter } = view;
  const { programme, sectors, places } = page;
  const nameIn = (names: ProgrammePage['sectors'], id: string) =>
    names.find((named) => named.id === id)?.name[filter.lang] ?? id;
  return (
    <>
      <h3>{words.sectors}</h3>
      <ul className={styles['mentions']}>
        {[...programme.sectors]
          .sort((a, b) => b.depth - a.depth)
          .map(({ id, depth, sources, basis, disputed }) => (
            <li key={id}>
              <button
                type="button"
                aria-pressed={filter.sector.includes(id)}
                onClick={() => narrow((now) => toggle(now, 'sector', id))}
              >
                {nameIn(sectors, id)}
              </button>{' '}
              <span className={styles['doubt']}>{DEPTHS[depth][filter.lang]}</span>
              <SourceRefs ids={sources} basis={basis} />
              <Disputes disputes={disputed} />
            </li>
          ))}
      </ul>
      <WhyEmpty reason={programme.whyEmpty.sectors} />
      <h3>{words.places}</h3>
      <ul className={styles['mentions']}>
        {programme.places.map(({ code, role, sources, basis, disputed }) => (
          <li key={`${code} ${role}`}>
            <button
              type="button"
              aria-pressed={filter.city.includes(code)}
              onClick={() => narrow((now) => toggle(now, 'city', code))}
            >
              {nameIn(places, code)}
            </button>{' '}
            <span className={styles['doubt']}>{words.roles[role]}</span>
            <SourceRefs ids={sources} basis={basis} />
            <Disputes disputes={disputed} />
          </li>
        ))}
      </ul>
      <WhyEmpty reason={programme.whyEmpty.places} />
    </>
  );
}
