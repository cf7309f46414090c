import type { EndpointName } from './endpoints.ts';
import { type QueryPair, readQueryString } from './filter/query-string.ts';
import { isPartialDate } from './partial-date.ts';
import { keysOf } from './vocabulary.ts';

/** The views that can stand alone in a page elsewhere: whose answer each draws, and how high it is at most widths. */
export const EMBEDS = {
  timeline: { endpoint: 'timeline', height: 1250 },
  heatmap: { endpoint: 'heatmap', height: 980 },
  map: { endpoint: 'cities', height: 760 },
} as const satisfies Record<string, { readonly endpoint: EndpointName; readonly height: number }>;

export type EmbedName = keyof typeof EMBEDS;
export const EMBED_NAMES = keysOf(EMBEDS);

/** The view that draws an answer of the endpoint, if any does. */
export const embedOf = (endpoint: EndpointName): EmbedName | undefined =>
  EMBED_NAMES.find((name) => EMBEDS[name].endpoint === endpoint);

/** `auto` follows the reader's system. The key is not called `theme`: that is a clause of the filter. */
export const LOOKS = ['auto', 'light', 'dark'] as const;

/** What the address of an embed says beside the view; a version is kept for good, null follows the site. */
export interface EmbedSettings {
  readonly version: string | null;
  readonly look: (typeof LOOKS)[number];
}

export const EMBED_KEYS: readonly string[] = ['version', 'look'] satisfies readonly (keyof EmbedSettings)[];

/** Reads the settings from a raw query string; what cannot be read is left at its default. */
export function readEmbed(search: string): EmbedSettings {
  const { pairs } = readQueryString(search);
  const given = (key: keyof EmbedSettings) => pairs.find(([name]) => name === key)?.[1];
  const version = given('version') ?? '';
  const look = given('look');
  return {
    version: isPartialDate(version) ? version : null,
    look: LOOKS.find((known) => known === look) ?? LOOKS[0],
  };
}

/** The settings as query pairs in canonical order, defaults left out. */
export function embedPairs({ version, look }: EmbedSettings): QueryPair[] {
  return [
    ...(version === null ? [] : [['version', version] as const]),
    ...(look === LOOKS[0] ? [] : [['look', look] as const]),
  ];
}
