/** Whether one of the texts holds what is looked for, in any case of letters; nothing looked for is in everything. */
export function holdsText(texts: readonly string[], wanted: string): boolean {
  const letters = wanted.trim().toLowerCase();
  return letters === '' || texts.some((text) => text.toLowerCase().includes(letters));
}
