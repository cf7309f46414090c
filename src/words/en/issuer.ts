import { programmes } from './profile.ts';

const number = new Intl.NumberFormat('en');

export const issuer = {
  kinds: {
    'state-council': 'State Council',
    party: 'Party',
    ministry: 'Ministry',
    administration: 'Administration or agency',
    commission: 'Commission',
    provincial: 'Provincial body',
    municipal: 'City or county body',
    association: 'Association',
    other: 'Other body',
  },
  names: {
    page: 'The name was read on a page.',
    background: 'The name is general knowledge: it was read on no page.',
  },
  note: (text: string) => `Note: ${text}.`,
  /** The lead: how many programmes, since when, alone or with whom; `most` where one stands beside it most often. */
  lead: (
    { count, since, alone }: { readonly count: number; readonly since: number | null; readonly alone: number },
    partners: number,
    most: { readonly name: string; readonly count: number } | null,
  ) => {
    if (count === 0) return 'No programme of it is recorded.';
    const whole = `${programmes(count)}${since === null ? '' : ` since ${since}`}`;
    const all = count === 1 ? '' : 'all ';
    if (alone === count) return `${whole}, ${all}signed alone.`;
    const others =
      partners === 0
        ? 'bodies not named on the pages seen'
        : `${number.format(partners)} other ${partners === 1 ? 'body' : 'bodies in all'}`;
    const often =
      most === null
        ? ''
        : partners === 1
          ? `, ${most.name}`
          : ` (most often ${most.name}: ${number.format(most.count)})`;
    const jointly = `jointly with ${others}${often}`;
    return alone === 0
      ? `${whole}, ${all}signed ${jointly}.`
      : `${whole}: ${number.format(alone)} signed alone, ${number.format(count - alone)} ${jointly}.`;
  },
  partners: 'With whom it signs',
  alone: 'No other body is named beside it.',
  rosters: 'Rosters it signed',
  list: {
    kind: 'Who speaks',
    index: 'Kinds of issuer',
    title: 'Issuers',
    titleZh: '发文机关',
    lead: (count: number, most: { readonly name: string; readonly count: number } | null) =>
      `${number.format(count)} bodies have signed these programmes${most === null ? '' : `; ${most.name} most of all, ${number.format(most.count)}`}.`,
    description: (count: number) =>
      `${number.format(count)} bodies that issue China's AI-industrial programmes: the State Council, ministries, provinces, cities, with how many each signed and when.`,
    groups: {
      'state-council': 'The State Council',
      party: 'The Party',
      ministry: 'Ministries',
      administration: 'Administrations and agencies',
      commission: 'Commissions',
      provincial: 'Provincial bodies',
      municipal: 'Bodies of cities and counties',
      association: 'Associations',
      other: 'Other bodies',
    },
    group: (name: string, count: number) => `${name} (${number.format(count)})`,
  },
};
