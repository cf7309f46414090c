import type { HeadClaims } from '#contract/answers/claims.ts';
import { Disputes } from './disputes.tsx';
import { SourceRefs } from './source-refs.tsx';

type Claim = Pick<HeadClaims['title'], 'sources' | 'basis' | 'attribution' | 'disputed'>;

/** The pages that state a fact of the head, where they were noted, and what contradicts it. */
export function ClaimEvidence({ claim }: { readonly claim: Claim | null }) {
  if (claim === null) return null;
  return (
    <>
      {claim.attribution === 'fact' && <SourceRefs ids={claim.sources} basis={claim.basis} />}
      <Disputes disputes={claim.disputed} />
    </>
  );
}
