const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'" };

/** Every character that the texts of an SVG draw, each once. */
export function drawnCharacters(svg: string): string {
  const texts = [...svg.matchAll(/<text\b[^>]*>([^<]*)</g)].map(([, text = '']) => text);
  const read = texts.join('').replaceAll(/&(#?\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity);
  return [...new Set(read)].join('');
}
