import type { ResonanceStory } from '#contract/answers/resonance-story.ts';
import { resonanceWordsFor } from '#words/resonance-words.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import { Chapter } from './chapter.tsx';
import { OverviewLink } from './overview-link.tsx';
import styles from './resonance.module.css';
import { SourceMarks } from './source-marks.tsx';
import { YearBars } from './year-bars.tsx';

/** The industries as small pictures on one scale; which of them is in doubt is marked, and why is told. */
export function TwentyIndustries({ story }: { readonly story: ResonanceStory }) {
  const words = useWordsOf(resonanceWordsFor);
  const { lang } = useView().view.filter;
  const { industries, years } = story;
  const tallest = Math.max(0, ...industries.flatMap(({ byYear }) => byYear));
  const ordered = industries.toSorted((a, b) => b.programmes - a.programmes);
  const [most] = ordered;
  const least = ordered.at(-1);
  const [from] = years;
  const to = years.at(-1);
  const doubts = industries.filter(({ doubtful, disputed }) => doubtful || disputed.length > 0);
  return (
    <Chapter
      title={words.industries.title(industries.length)}
      note={from && to && words.industries.note(from.year, to.year, tallest)}
    >
      {most && least && (
        <p className={styles['finding']}>
          {words.industries.headline(most.name[lang], most.programmes, least.name[lang], least.programmes)}
        </p>
      )}
      <ul className={styles['industries']}>
        {industries.map(({ id, name, programmes, byYear, doubtful }) => (
          <li key={id}>
            <h3>
              <PageLink page="sector" id={id}>
                {name[lang]}
              </PageLink>
              {doubtful && (
                <span className={styles['doubtful']} title={words.industries.doubtful}>
                  {' '}
                  ?<span className={styles['hidden']}>{words.industries.doubtful}</span>
                </span>
              )}
            </h3>
            <YearBars counts={byYear} tallest={tallest} />
            <p className={styles['small']}>
              <span>{words.industries.naming(programmes)}</span>{' '}
              <OverviewLink sector={[id]} label={words.industries.heatmapOf(name[lang])}>
                {words.industries.heatmap}
              </OverviewLink>
            </p>
          </li>
        ))}
      </ul>
      {doubts.length > 0 && (
        <div className={styles['doubts']}>
          <h3>{words.industries.doubts}</h3>
          {doubts.map(({ id, name, sources, disputed }) => (
            <p key={id}>
              <strong>
                <PageLink page="sector" id={id}>
                  {name[lang]}
                </PageLink>
              </strong>
              <SourceMarks ids={sources} />
              {disputed.map(({ says, sources: others, why }) => (
                <span key={says.en}>
                  {': '}
                  {says[lang]}
                  <SourceMarks ids={others} /> {why[lang]}
                </span>
              ))}
            </p>
          ))}
        </div>
      )}
    </Chapter>
  );
}
