import type { DatasetAnswer } from '#contract/answers/dataset-answer.ts';
import { keysOf } from '#contract/vocabulary.ts';
import { dataWordsFor } from '#words/data-words.ts';
import { ScrollTable } from '../../ui/scroll-table.tsx';
import { useWordsOf } from '../../ui/use-words.ts';

/** How many records of each kind the dataset has. */
export function Counts({ counts }: Pick<DatasetAnswer, 'counts'>) {
  const words = useWordsOf(dataWordsFor).counts;
  return (
    <ScrollTable title={words.title} columns={[words.what, words.count]}>
      <tbody>
        {keysOf(words.names).map((kind) => (
          <tr key={kind}>
            <th scope="row">{words.names[kind]}</th>
            <td>{counts[kind].toLocaleString()}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
