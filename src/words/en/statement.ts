/** What every export says of itself. */
export const statement = {
  dataset: (title: string) => `Resonance dataset: ${title}`,
  marked: (what: string) => `marked: ${what}`,
};
