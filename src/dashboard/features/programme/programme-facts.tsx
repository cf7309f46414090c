import { formatDate } from '#charts/format-date.ts';
import type { ProgrammePage } from '#contract/answers/programme-page.ts';
import { API_BASE, endpointPath } from '#contract/endpoints.ts';
import { KINDS, LEVELS, RUNGS } from '#contract/vocabulary.ts';
import { programmeWordsFor } from '#words/programme-words.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import { ClaimEvidence } from './claim-evidence.tsx';
import { InShort } from './in-short.tsx';
import { KeyFacts } from './key-facts.tsx';
import { Kin } from './kin.tsx';
import { Mentions } from './mentions.tsx';
import styles from './programme-facts.module.css';
import { SourceList } from './source-list.tsx';
import { Stories } from './stories.tsx';
import { TargetList } from './target-list.tsx';
import { Milestones, Tasks } from './tasks-milestones.tsx';
import { UnverifiedList } from './unverified-list.tsx';

/** Every fact of one programme, each with the numbers of the sources that state it. */
export function ProgrammeFacts({ page }: { readonly page: ProgrammePage }) {
  const words = useWordsOf(programmeWordsFor);
  const { lang } = useView().view.filter;
  const { programme } = page;
  const json = API_BASE + endpointPath('programme', programme.id);
  return (
    <article className={styles['facts']}>
      <p className={styles['kind']}>
        {LEVELS[programme.level][lang]} · {KINDS[programme.kind][lang]} · {RUNGS[programme.rung][lang]}
        {programme.status === 'draft' && <strong> · {words.draft}</strong>}
      </p>
      <h2>{programme.title[lang]}</h2>
      <p className={styles['other']} lang={lang === 'en' ? 'zh-CN' : 'en'}>
        {lang === 'en' ? programme.title.zh : programme.title.en}
      </p>
      <ClaimEvidence claim={page.claims.title} />
      {programme.titleZhBasis !== 'seen' && (
        <p className={styles['doubt']}>
          {programme.titleZhBasis === 'rendered' ? words.titleRendered : words.titleBackground}
        </p>
      )}
      <KeyFacts page={page} />
      <InShort brief={page.brief} />
      <h3>{words.summary}</h3>
      <p>{programme.summary[lang]}</p>
      <p className={styles['other']} lang={lang === 'en' ? 'zh-CN' : 'en'}>
        {lang === 'en' ? programme.summary.zh : programme.summary.en}
      </p>
      <TargetList programme={programme} />
      <Tasks programme={programme} />
      <Mentions page={page} />
      <Milestones programme={programme} />
      <Kin page={page} />
      <Stories stories={page.stories} />
      <UnverifiedList items={page.unverified} />
      {programme.notes && (
        <>
          <h3>{words.notes}</h3>
          <p>{programme.notes[lang]}</p>
        </>
      )}
      <SourceList sources={programme.sources} />
      <p className={styles['foot']}>
        {words.ourWords} {words.checked(formatDate(programme.checked, lang))} <a href={json}>{words.json}</a>
      </p>
    </article>
  );
}
