import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { DatasetAnswer } from '#contract/answers/dataset-answer.ts';
import { API_BASE } from '#contract/endpoints.ts';
import { dataHead } from '#heads/data-head.ts';
import { dataWordsFor } from '#words/data-words.ts';
import { Counts } from '../features/data/counts.tsx';
import { Package } from '../features/data/package.tsx';
import { Versions } from '../features/data/versions.tsx';
import { getDataset } from '../queries/get-dataset.ts';
import { AnswerPage } from '../ui/answer-page.tsx';
import { PageFoot } from '../ui/page-foot.tsx';
import { PageLink } from '../ui/page-link.tsx';
import { PageSection } from '../ui/page-section.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { useHead } from '../ui/use-head.ts';
import { useWordsOf } from '../ui/use-words.ts';
import { useView } from '../url/use-view.ts';

/** The dataset whole: one file, its versions, what is in it, and under which licence. */
export function Page() {
  return (
    <AnswerPage page="data" id="" answer={useQuery(getDataset)}>
      {(dataset) => <Data dataset={dataset} />}
    </AnswerPage>
  );
}

function Data({ dataset }: { readonly dataset: DatasetAnswer }) {
  const { lang } = useView().view.filter;
  const words = useWordsOf(dataWordsFor);
  const { info, counts } = dataset;
  useHead(useMemo(() => dataHead(dataset, { lang, origin: location.origin }), [dataset, lang]));
  return (
    <>
      <PageTitle
        kind={words.kind}
        title={info.title}
        lead={words.lead(counts.programmes, counts.sources, info.version)}
      />
      <PageSection id="whole" title={words.whole.title}>
        <Package info={info} version={info.version} />
        <p>{words.whole.holds}</p>
      </PageSection>
      <PageSection id="counts" title={words.counts.title}>
        <Counts counts={counts} />
      </PageSection>
      <PageSection id="versions" title={words.versions.title}>
        <p>{words.versions.note}</p>
        <Versions dataset={dataset} />
        <p>
          <PageLink page="changes">{words.versions.changed}</PageLink>
        </p>
      </PageSection>
      <PageSection id="parts" title={words.parts.title}>
        <p>{words.parts.note}</p>
        <p>
          <PageLink page="programmes">{words.parts.programmes}</PageLink> ·{' '}
          <a href={`${API_BASE}/openapi.json`}>{words.parts.reference}</a>
        </p>
      </PageSection>
      <PageSection id="licence" title={words.licence.title}>
        <p>
          {words.licence.says} <a href={info.licence.url}>{info.licence.title}</a>
        </p>
        <p>{words.licence.credits}</p>
        <ul>
          {info.credits.map(({ part, credit }) => (
            <li key={part}>{credit}</li>
          ))}
        </ul>
      </PageSection>
      <PageFoot page="data" title={info.title[lang]} endpoint="dataset" />
    </>
  );
}
