import type { ProgrammePage } from '#contract/answers/programme-page.ts';
import { HEAD_FACTS } from '#contract/entities/programme.ts';
import { programmeWordsFor } from '#words/programme-words.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { Disputes } from './disputes.tsx';
import { SubHeading } from './sub-heading.tsx';

/** What other pages say of the head of the record, fact by fact. */
export function HeadDisputes({ page }: { readonly page: ProgrammePage }) {
  const words = useWordsOf(programmeWordsFor);
  return HEAD_FACTS.map((fact) => {
    const disputed = page.claims[fact]?.disputed ?? [];
    return disputed.length === 0 ? null : (
      <div key={fact}>
        <SubHeading>{words[fact]}</SubHeading>
        <Disputes disputes={disputed} />
      </div>
    );
  });
}
