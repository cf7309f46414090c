import { API_BASE, PACKAGE_PATH, VERSION_PARAMETER } from '#contract/endpoints.ts';
import type { DatasetInfo } from '#contract/entities/dataset-info.ts';
import { dataWordsFor } from '#words/data-words.ts';
import { fetchFile } from '../../ui/fetch-file.ts';
import { JobRow } from '../../ui/job-row.tsx';
import { useWordsOf } from '../../ui/use-words.ts';

interface PackageProps {
  readonly info: DatasetInfo;
  readonly version: string;
}

/** One version of the dataset, whole, in one click. */
export function Package({ info, version }: PackageProps) {
  const words = useWordsOf(dataWordsFor).whole;
  const address = `${API_BASE}${PACKAGE_PATH}?${VERSION_PARAMETER}=${encodeURIComponent(version)}`;
  return (
    <JobRow
      label={words.label(version)}
      name={`${info.id}-${version}.zip`}
      ready
      work={(signal, onProgress) => fetchFile(address, signal, onProgress)}
    />
  );
}
