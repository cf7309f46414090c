/** The texts of the way from the page of a thing to the same thing beside others. */
export const compareLink = {
  compare: 'Compare',
  compareThis: (name: string) => `Compare ${name} with others`,
};
