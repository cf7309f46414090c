import type { HeadClaims } from '#contract/answers/claims.ts';
import { useWords } from '../../ui/use-words.ts';
import { Disputes } from './disputes.tsx';
import styles from './programme-facts.module.css';
import { SourceRefs } from './source-refs.tsx';

type Claim = Pick<HeadClaims['title'], 'sources' | 'attribution' | 'disputed'>;

/** What a fact of the head rests on, and what contradicts it. */
export function ClaimEvidence({ claim }: { readonly claim: Claim | null }) {
  const words = useWords().app.programme;
  if (claim === null) return null;
  return (
    <>
      {claim.attribution === 'fact' ? (
        <SourceRefs ids={claim.sources} />
      ) : (
        <span className={styles['doubt']}> {words.unattributed(claim.sources.length)}</span>
      )}
      <Disputes disputes={claim.disputed} />
    </>
  );
}
