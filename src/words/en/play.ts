/** The texts of the bar that steps through the years. */
export const play = {
  label: 'Through the years',
  play: 'Play',
  pause: 'Pause',
  back: 'A year back',
  on: 'A year on',
  slider: 'Year',
  present: 'as it is today',
  endOf: (year: number) => `as it stood at the end of ${year}`,
};
