import type { Roster } from './entities/roster.ts';
import type { Source } from './entities/source.ts';
import type { Basis } from './vocabulary.ts';

/** What of a source decides how far it can be relied on. */
export type Witness = Pick<Source, 'outlet' | 'url' | 'text' | 'seen' | 'linkable' | 'about' | 'copyOf'>;

const DOCUMENT_ITSELF: ReadonlySet<Source['text']> = new Set(['issuer-page', 'full-text', 'full-translation']);

/** An outlet without what stands in brackets behind its name: whom it reposts, who wrote. */
function outletOf({ outlet }: Witness): string {
  return outlet
    .replace(/\s*[(（].*$/, '')
    .trim()
    .toLowerCase();
}

const hostOf = ({ url, outlet }: Witness) => (url !== null && URL.canParse(url) ? new URL(url).host : outlet);
const distinct = (keys: readonly string[]) => new Set(keys).size;

/** Independent voices among the sources: copies of one text count once, and so do two pages of one outlet. */
function voices(sources: readonly Witness[]): number {
  return distinct(
    sources.map((source) => (source.copyOf === null ? `by ${outletOf(source)}` : `copy ${source.copyOf}`)),
  );
}

/**
 * What a fact rests on, from the sources that state it. Only sources that were read and speak of the document itself count.
 * `official`: the document itself was read, on its issuer's page or as a full text or translation; where every such copy
 * stands on a host that is not fit to link, a second host or another voice must agree. `corroborated`: two independent
 * voices. `single`: one. Null where nothing counts.
 */
export function basisOf(sources: readonly Witness[]): Basis | null {
  const witnesses = sources.filter(({ seen, about }) => seen && about === 'document');
  if (witnesses.length === 0) return null;
  const texts = witnesses.filter(({ text }) => DOCUMENT_ITSELF.has(text));
  const trusted = texts.some(({ linkable }) => linkable) || distinct(texts.map(hostOf)) > 1;
  const independent = voices(witnesses) > 1;
  if (texts.length > 0 && (trusted || independent)) return 'official';
  return independent ? 'corroborated' : 'single';
}

/**
 * What a roster rests on as a whole: the sources that state at least half of its members. A list pieced together from
 * pages that each know a few members rests on single pages.
 */
export function rosterBasisOf({ sources, members }: Pick<Roster, 'sources' | 'members'>): Basis {
  const statesHalf = ({ id }: { readonly id: string }) =>
    members.filter((member) => member.sources.includes(id)).length * 2 >= members.length;
  return basisOf(sources.filter(statesHalf)) ?? 'single';
}
