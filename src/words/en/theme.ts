import { programmes } from './profile.ts';

const number = new Intl.NumberFormat('en');

export const theme = {
  lead: (
    count: number,
    since: number | null,
    peak: { readonly year: number; readonly count: number } | null,
    most: { readonly name: string; readonly count: number } | null,
  ) => {
    if (count === 0) return 'No programme of it is recorded.';
    const whole = `${programmes(count)}${since === null ? '' : ` since ${since}`}`;
    const fullest =
      peak === null || count === 1 ? '' : `; the fullest year is ${peak.year}, with ${number.format(peak.count)}`;
    const issuer = most === null ? '' : ` ${most.name} signed ${number.format(most.count)}.`;
    return `${whole}${fullest}.${issuer}`;
  },
  ours: 'Themes are our own sorting; a programme has one or several.',
  beside: 'Themes that stand beside it',
  list: {
    title: 'Themes',
    titleZh: '主题',
    lead: (count: number, most: { readonly name: string; readonly count: number } | null) =>
      `${number.format(count)} themes run through these programmes${most === null ? '' : `; ${most.name} through most, ${number.format(most.count)}`}.`,
    description: (names: readonly string[]) => `What China's AI-industrial programmes are about: ${names.join(', ')}.`,
    table: 'Programmes of each theme by year of issue',
    note: 'A programme with several themes stands in several rows.',
    theme: 'Theme',
    all: 'All',
  },
};
