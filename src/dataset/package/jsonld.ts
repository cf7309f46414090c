import type { Snapshot } from '#contract/snapshot.ts';
import type { Table } from './table.ts';

/** The dataset for search engines and catalogues: schema.org Dataset with the terms of DCAT 3 beside them. */
export function jsonldOf({ info, hash, programmes }: Snapshot, tables: readonly Table[]) {
  const years = programmes.flatMap(({ issued }) => (issued === null ? [] : [issued.slice(0, 4)])).sort();
  return {
    '@context': {
      '@vocab': 'https://schema.org/',
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
    },
    '@type': ['Dataset', 'dcat:Dataset'],
    identifier: `sha256:${hash}`,
    name: [
      { '@value': info.title.en, '@language': 'en' },
      { '@value': info.title.zh, '@language': 'zh-CN' },
    ],
    description: [
      { '@value': info.description.en, '@language': 'en' },
      { '@value': info.description.zh, '@language': 'zh-CN' },
    ],
    version: info.version,
    'dcat:version': info.version,
    dateModified: info.version,
    license: info.licence.url,
    isAccessibleForFree: true,
    inLanguage: ['en', 'zh-CN'],
    temporalCoverage: `${years[0] ?? '..'}/${years.at(-1) ?? '..'}`,
    spatialCoverage: { '@type': 'Place', name: 'China' },
    creditText: info.credits.map(({ credit }) => credit).join(' '),
    distribution: [
      {
        '@type': ['DataDownload', 'dcat:Distribution'],
        name: 'snapshot',
        encodingFormat: 'application/json',
        contentUrl: 'snapshot.json',
      },
      ...tables.map(({ name, description }) => ({
        '@type': ['DataDownload', 'dcat:Distribution'],
        name,
        description,
        encodingFormat: 'text/csv',
        contentUrl: `tables/${name}.csv`,
      })),
    ],
  };
}
