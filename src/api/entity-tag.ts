/** A strong entity tag: 128 bits of the SHA-256 of the parts. */
export function entityTag(...parts: readonly (string | number)[]): Promise<string> {
  return bytesTag(new TextEncoder().encode(JSON.stringify(parts)));
}

/** The same of what is sent itself. */
export async function bytesTag(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hex = Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `"${hex}"`;
}

/** True where an If-None-Match header (a list, weak tags too) names the tag: RFC 9110, section 13.1.2. */
export function namesTag(header: string | undefined, tag: string): boolean {
  return [...(header ?? '').matchAll(/"[^"]*"/g)].some(([opaque]) => opaque === tag);
}

/** True where an If-None-Match header names whatever there is; it says nothing of what there is not. */
export const namesAnything = (header: string | undefined): boolean => header?.trim() === '*';
