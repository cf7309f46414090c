import { useMemo } from 'react';
import { useLocation } from 'react-router';
import { readAsked } from '#contract/asked.ts';
import { verifyingWordsFor } from '#words/verifying-words.ts';
import { PageSection } from '../../ui/page-section.tsx';
import { useWordsOf } from '../../ui/use-words.ts';
import { FileDesk } from './file-desk.tsx';
import { ViewChoice } from './view-choice.tsx';
import { ViewProof } from './view-proof.tsx';

/** The view of the address in every form, and any file a reader has. */
export function Verification() {
  const words = useWordsOf(verifyingWordsFor);
  const { search } = useLocation();
  const asked = useMemo(() => readAsked(search), [search]);
  const name = words.views[asked.endpoint];
  return (
    <>
      <PageSection title={words.view.title(name)} note={words.view.note}>
        <ViewChoice asked={asked} />
        <ViewProof key={search} asked={asked} name={name} />
      </PageSection>
      <PageSection title={words.file.title} note={words.file.note}>
        <FileDesk asked={asked} />
      </PageSection>
    </>
  );
}
