const number = new Intl.NumberFormat('en');
const rows = (count: number) => `${number.format(count)} ${count === 1 ? 'row' : 'rows'}`;
const list = new Intl.ListFormat('en');

export const returned = {
  drop: 'Drop a picture made here to open its view again; any file made here can be verified.',
  region: 'The file that came back',
  close: 'Close',
  reading: (name: string) => `Reading ${name} …`,
  asking: 'Comparing its rows with the dataset …',
  notOurs: (name: string) =>
    `${name} cannot be read back: it was not made by this site, or has lost what says so, as when a program saved it anew. PDF and Markdown are never read back.`,
  noPage: (address: string) => `It says it shows ${address}, which is no page of this site.`,
  elsewhere: (origin: string) => `It was made at ${origin}; the same view is opened here.`,
  openView: 'Open its view',
  silent: 'Nor does it say which view it is of: choose it beside that view.',
  verify: 'Verify',
  madeFrom: (name: string, version: string | null) =>
    version === null
      ? `${name} does not say which version of the dataset it was made from.`
      : `${name} was made from version ${version} of the dataset.`,
  same: (count: number, version: string, now: string) =>
    version === now
      ? `That is the version shown here, and ${count === 1 ? 'its one row is' : `all its ${rows(count)} are`} the same.`
      : `Nothing has changed since: ${count === 1 ? 'its one row is' : `all its ${rows(count)} are`} the same in version ${now}.`,
  sameUnknown: (count: number, now: string) =>
    `${count === 1 ? 'Its one row is' : `All its ${rows(count)} are`} the same as in version ${now}.`,
  /** How many rows make the difference. */
  different: (came: number, went: number, changed: number, version: string | null, now: string) => {
    const parts = [
      ...(came > 0 ? [`${number.format(came)} came`] : []),
      ...(went > 0 ? [`${number.format(went)} went`] : []),
      ...(changed > 0 ? [`${number.format(changed)} changed`] : []),
    ];
    const told = `${list.format(parts)}.`;
    return version === now
      ? `That is the version shown here, yet its rows differ: ${told} The file was altered, or made by another release of this site.`
      : `In version ${now} its rows differ: ${told}`;
  },
  order: 'It has the same rows, in another order or under other names of columns.',
  noTable:
    'It holds no table of the view it is compared with. Go to Verify from the view it was made of, and choose the file there.',
  jsonOfPage:
    'It cannot be read here as JSON. Of what is no list of programmes, timeline, heatmap or map, choose the data package or the XLSX file.',
  groups: { came: 'Came', went: 'Went', changed: 'Changed' },
  more: (count: number) => `Show ${number.format(count)} more`,
  times: ' × ',
};
