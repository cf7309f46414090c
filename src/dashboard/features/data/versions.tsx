import type { DatasetAnswer } from '#contract/answers/dataset-answer.ts';
import { dataWordsFor } from '#words/data-words.ts';
import { ScrollTable } from '../../ui/scroll-table.tsx';
import { useWordsOf } from '../../ui/use-words.ts';
import { Package } from './package.tsx';

/** Every version that can be had, the newest first. */
export function Versions({ dataset: { info, versions } }: { readonly dataset: DatasetAnswer }) {
  const words = useWordsOf(dataWordsFor).versions;
  return (
    <ScrollTable title={words.title} columns={[words.version, words.file]}>
      <tbody>
        {versions.map((version) => (
          <tr key={version}>
            <th scope="row">{version === info.version ? words.present(version) : version}</th>
            <td>
              <Package info={info} version={version} />
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
