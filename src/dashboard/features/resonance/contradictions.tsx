import type { ResonanceStory } from '#contract/answers/resonance-story.ts';
import { resonanceWordsFor } from '#words/resonance-words.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { ScrollTable } from '../../ui/scroll-table.tsx';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import { disputedFacts } from './disputed-facts.ts';
import styles from './resonance.module.css';
import { SourceMarks } from './source-marks.tsx';

/** What pages contradict, the value kept beside the others, each with the pages that say it. */
export function Contradictions({ story }: { readonly story: ResonanceStory }) {
  const words = useWordsOf(resonanceWordsFor).told;
  const { lang } = useView().view.filter;
  const facts = disputedFacts(story, lang);
  const outlets = (ids: readonly string[]) =>
    story.page.programme.sources
      .filter(({ id }) => ids.includes(id))
      .map(({ outlet }) => outlet)
      .join('; ');
  if (facts.length === 0) return null;
  return (
    <>
      <h3>{words.disputes}</h3>
      <p className={styles['note']}>{words.disputesNote}</p>
      <ScrollTable title={words.disputes} columns={Object.values(words.columns)} className={styles['disputes']}>
        <tbody>
          {facts.flatMap(({ fact, sector, kept, sources, disputed }) =>
            disputed.map(({ says, sources: others, why }, at) => (
              <tr key={`${fact} ${says.en}`}>
                {at === 0 && (
                  <>
                    <th scope="row" rowSpan={disputed.length}>
                      {fact === null ? words.industry : words.facts[fact]}
                    </th>
                    <td rowSpan={disputed.length}>
                      {sector === null ? (
                        kept
                      ) : (
                        <PageLink page="sector" id={sector}>
                          {kept}
                        </PageLink>
                      )}
                      {sources !== null && <SourceMarks ids={sources} />}
                    </td>
                  </>
                )}
                <td>
                  {says[lang]}
                  <SourceMarks ids={others} />
                  <span className={styles['small']}>{outlets(others)}</span>
                </td>
                <td>{why[lang]}</td>
              </tr>
            )),
          )}
        </tbody>
      </ScrollTable>
    </>
  );
}
