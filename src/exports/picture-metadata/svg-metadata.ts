import type { PictureMetadata } from './picture-metadata.ts';

const ROOT = /<svg(?:"[^"]*"|'[^']*'|[^'">])*>/;

/** JSON whose first key is `format`, in letters no markup has a meaning for, so that it stands in XML as it is. */
function plainJson({ format, ...rest }: PictureMetadata): string {
  const escaped = (letter: string) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify({ format, ...rest }).replaceAll(/[^\x20-\x7e]|[&<>]/g, escaped);
}

const HEAD = '{"format":"resonance-picture"';

/** An SVG with what lets it come back, as the first thing in it. */
export function svgWithMetadata(svg: string, metadata: PictureMetadata): string {
  return svg.replace(ROOT, (root) => `${root}<metadata>${plainJson(metadata)}</metadata>`);
}

/** What is written above, as it stands there; null where there is none. */
export function svgMetadataText(svg: string): string | null {
  const start = svg.indexOf(HEAD);
  const end = svg.indexOf('<', start);
  return start === -1 || end === -1 ? null : svg.slice(start, end);
}
