import { formatDate } from '#charts/format-date.ts';
import type { ResonanceStory } from '#contract/answers/resonance-story.ts';
import { yearOf } from '#contract/partial-date.ts';
import { resonanceWordsFor } from '#words/resonance-words.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import { Chapter } from './chapter.tsx';
import { OverviewLink } from './overview-link.tsx';
import styles from './resonance.module.css';

/** What the action stands on, down the recorded links, and where these end. */
export function Lineage({ story }: { readonly story: ResonanceStory }) {
  const words = useWordsOf(resonanceWordsFor).lineage;
  const { lang } = useView().view.filter;
  const { programme } = story.page;
  const { ancestors, years } = story;
  const names = new Map([
    [programme.id, programme.shortTitle[lang]],
    ...ancestors.map(({ id, title }) => [id, title[lang]] as const),
  ]);
  const date = (issued: string | null) => (issued === null ? words.undated : formatDate(issued, lang));
  const oldest = Math.min(...ancestors.flatMap(({ issued }) => (issued === null ? [] : [yearOf(issued)])));
  const before = years.filter(({ year }) => year < oldest);
  const [first] = before;
  const last = before.at(-1);
  return (
    <Chapter title={words.title} note={words.note}>
      <ol className={styles['lineage']}>
        <li data-self="true">
          <time>{date(programme.issued)}</time>
          <PageLink page="programme" id={programme.id}>
            {programme.shortTitle[lang]}
          </PageLink>
          <span className={styles['small']}>{words.self}</span>
        </li>
        {ancestors.map(({ id, title, issued, leadsTo }) => (
          <li key={id}>
            <time>{date(issued)}</time>
            <PageLink page="programme" id={id}>
              {title[lang]}
            </PageLink>
            <span className={styles['small']}>
              {words.carriedOutBy(
                leadsTo.map((link) => `${names.get(link.id) ?? link.id}${link.inferred ? ` (${words.inferred})` : ''}`),
              )}
            </span>
          </li>
        ))}
        {first && last && (
          <li data-before="true">
            <span className={styles['small']}>
              {words.before(
                first.year,
                last.year,
                before.reduce((sum, { programmes }) => sum + programmes, 0),
              )}{' '}
              <OverviewLink>{words.overview}</OverviewLink>
            </span>
          </li>
        )}
      </ol>
    </Chapter>
  );
}
