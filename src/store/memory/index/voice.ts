import type { Issuer } from '#contract/entities/issuer.ts';
import type { Programme } from '#contract/entities/programme.ts';
import type { Lane } from '#contract/vocabulary.ts';

/** Who speaks: what the State Council or the Party signed alone or with ministries is theirs. */
export function voiceOf(
  { level, issuers }: Pick<Programme, 'level' | 'issuers'>,
  kinds: ReadonlyMap<string, Issuer['kind']>,
): Lane {
  if (level === 'provincial') return 'provinces';
  if (level === 'municipal') return 'cities';
  const central = issuers.some((issuer) => ['state-council', 'party'].includes(kinds.get(issuer) ?? ''));
  return central ? 'state-council' : 'ministries';
}
