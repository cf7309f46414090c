import type { HeadClaims } from '#contract/answers/claims.ts';
import { programmeWordsFor } from '#words/programme-words.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { Anchor } from './anchor.tsx';
import styles from './programme-facts.module.css';
import { SourceRefs } from './source-refs.tsx';

interface ClaimEvidenceProps {
  readonly claim: Pick<HeadClaims['title'], 'sources' | 'basis' | 'attribution' | 'disputed'> | null;
  /** That it is disputed, where the fact does not stand beside. */
  readonly says?: string;
}

/** The pages that state a fact of the head, where they were noted, and the way to what contradicts it. */
export function ClaimEvidence({ claim, says }: ClaimEvidenceProps) {
  const { disputed } = useWordsOf(programmeWordsFor);
  if (claim === null) return null;
  return (
    <>
      {claim.attribution === 'fact' && <SourceRefs ids={claim.sources} basis={claim.basis} />}
      {claim.disputed.length > 0 && (
        <>
          {' '}
          <Anchor to="disputes" className={styles['disputed']}>
            {says ?? disputed}
          </Anchor>
        </>
      )}
    </>
  );
}
