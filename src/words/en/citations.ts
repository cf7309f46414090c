interface Told {
  readonly site: string;
  readonly year: string;
  readonly title: string;
  readonly dataset: string;
  readonly version: string;
  readonly asOf: string;
  /** Day of access: in words, for GB/T 7714 as YYYY-MM-DD. */
  readonly accessed: string;
  readonly address: string;
}

/** What citations say, each style in its own order. */
export const citations = {
  /** Views, by what answers them, whose titles on the page are too short to stand alone. */
  works: {
    timeline: 'Timeline of programmes',
    heatmap: 'Heatmap of sectors',
    cities: 'Map of programmes and designated places',
    programmes: 'Programmes',
  },
  title: (title: string, filter: string) => `${title} (${filter})`,
  apa: ({ site, year, title, dataset, version, asOf, accessed, address }: Told) =>
    `${site}. (${year}). ${title} [Data set]. In ${dataset} (Version ${version}, facts as of ${asOf}). Retrieved ${accessed}, from ${address}`,
  chicago: ({ site, title, dataset, version, asOf, accessed, address }: Told) =>
    `${site}. “${title}” In ${dataset}, version ${version}, facts as of ${asOf}. Accessed ${accessed}. ${address}.`,
  gbt7714: ({ site, title, dataset, version, asOf, accessed, address }: Told) =>
    `${site}. ${title}: facts as of ${asOf}[DB/OL]//${dataset}. Version ${version}. (${version})[${accessed}]. ${address}`,
  notes: {
    version: (version: string) => `Dataset version ${version}`,
    asOf: (day: string) => `Facts as of ${day}`,
    licence: (id: string) => `Licence: ${id}`,
  },
};
