import type { PictureMetadata } from './picture-metadata.ts';

/** JSON whose first key is `format`, in letters no markup has a meaning for, so that it stands in XML as it is. */
function plainJson({ format, ...rest }: PictureMetadata): string {
  const escaped = (letter: string) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify({ format, ...rest }).replaceAll(/[^\x20-\x7e]|[&<>]/g, escaped);
}

const HEAD = '{"format":"resonance-picture"';

const END = '</svg>';

/**
 * An SVG with what lets it come back, as the last thing in it.
 * @throws RangeError where it is no whole SVG.
 */
export function svgWithMetadata(svg: string, metadata: PictureMetadata): string {
  const end = svg.lastIndexOf(END);
  if (end === -1) throw new RangeError('An SVG that does not end cannot be given metadata');
  return `${svg.slice(0, end)}<metadata>${plainJson(metadata)}</metadata>${svg.slice(end)}`;
}

/** What is written above, as it stands there; null where there is none. */
export function svgMetadataText(svg: string): string | null {
  const start = svg.indexOf(HEAD);
  const end = svg.indexOf('<', start);
  return start === -1 || end === -1 ? null : svg.slice(start, end);
}
