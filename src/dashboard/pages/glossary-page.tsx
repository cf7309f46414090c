import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Glossary } from '#contract/answers/glossary.ts';
import { glossaryHead } from '#heads/glossary-head.ts';
import { glossaryWordsFor } from '#words/glossary-words.ts';
import styles from '../features/glossary/glossary.module.css';
import { KindIndex } from '../features/glossary/kind-index.tsx';
import { TermGroups } from '../features/glossary/term-groups.tsx';
import { getGlossary } from '../queries/get-glossary.ts';
import { AnswerPage } from '../ui/answer-page.tsx';
import { FindBox } from '../ui/find-box.tsx';
import { holdsText } from '../ui/holds-text.ts';
import { PageFoot } from '../ui/page-foot.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { useHead } from '../ui/use-head.ts';
import { useWordsOf } from '../ui/use-words.ts';
import { useView } from '../url/use-view.ts';

/** Every term of the field, with the renderings met of it. */
export function Page() {
  const { asOf } = useView().view.filter;
  const answer = useQuery(getGlossary(asOf));
  return (
    <AnswerPage page="glossary" id="" answer={answer}>
      {(terms) => <Terms terms={terms} />}
    </AnswerPage>
  );
}

function Terms({ terms }: { readonly terms: Glossary }) {
  const { lang, q } = useView().view.filter;
  const words = useWordsOf(glossaryWordsFor);
  useHead(useMemo(() => glossaryHead(terms, { lang, origin: location.origin }), [terms, lang]));
  const found = terms.filter(({ zh, en, otherEnglish, note }) => holdsText([zh, en, ...otherEnglish, note], q));
  const renderings = terms.reduce((sum, { otherEnglish }) => sum + otherEnglish.length, 0);
  return (
    <>
      <PageTitle
        kind={words.kind}
        title={{ en: words.title, zh: words.titleZh }}
        lead={words.lead(terms.length, renderings)}
      />
      <FindBox found={found.length} all={terms.length} />
      <KindIndex terms={found} />
      <p className={styles['used']}>{words.usedNote}</p>
      <TermGroups terms={found} />
      <PageFoot page="glossary" title={words.title} endpoint="glossary" />
    </>
  );
}
