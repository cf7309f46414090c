import { stringify } from 'yaml';
import type { Snapshot } from '#contract/snapshot.ts';

/** CITATION.cff of the dataset (Citation File Format 1.2.0). */
export function citationOf({ info }: Snapshot): string {
  return stringify({
    'cff-version': '1.2.0',
    message: 'If you use this dataset, please cite it with its version.',
    type: 'dataset',
    title: info.title.en,
    authors: [{ name: 'The Resonance authors' }],
    version: info.version,
    ...(info.version.length === 10 && { 'date-released': info.version }),
    license: info.licence.id,
  });
}
