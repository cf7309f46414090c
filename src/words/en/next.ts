const number = new Intl.NumberFormat('en');

/** The texts of the list of what comes next. */
export const next = {
  title: 'Next',
  noSteps: 'No dated step lies ahead in these programmes.',
  more: (count: number) => `and ${number.format(count)} more; all are in the programmes’ own records.`,
  targets: (due: readonly { readonly year: number; readonly count: number }[]) =>
    `Targets due: ${due.map(({ year, count }) => `${year}: ${number.format(count)}`).join(' · ')}.`,
};
