/** What may not stand in XML 1.0 at all, escaped or not: https://www.w3.org/TR/xml/#charsets. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands in an element or an attribute. */
export function xmlText(text: string): string {
  return text.replaceAll(FORBIDDEN, '\u{fffd}').replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** One element. `children` are XML already: elements, or texts that went through `xmlText`. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly string[]
): string {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(value)}"`);
  const head = `${name}${given.join('')}`;
  return children.length === 0 ? `<${head}/>` : `<${head}>${children.join('')}</${name}>`;
}
