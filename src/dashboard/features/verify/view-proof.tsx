import type { Asked } from '#contract/asked.ts';
import { UnreadableFile } from '#exports/readers/unreadable-file.ts';
import { verifyingWordsFor } from '#words/verifying-words.ts';
import { explain } from '../../ui/explain.ts';
import { ScrollTable } from '../../ui/scroll-table.tsx';
import { useWords, useWordsOf } from '../../ui/use-words.ts';
import { Outcome } from './outcome.tsx';
import { formsOf, type Proof } from './prove.ts';
import { useProofs } from './use-proofs.ts';
import styles from './verify.module.css';

/** A view in every form, each made anew, read back and hashed, beside one another. */
export function ViewProof({ asked, name }: { readonly asked: Asked; readonly name: string }) {
  const words = useWordsOf(verifyingWordsFor).view;
  const { app } = useWords();
  const { proven, error, retry } = useProofs(asked);
  const forms = formsOf(asked.endpoint).map(
    (form) => proven.find((one) => one.form === form) ?? { form, proof: null, error: null },
  );
  const wrong = proven.filter(({ proof }) => proof?.same !== true);
  const why = (failure: Error) => (failure instanceof UnreadableFile ? words.unreadable : explain(failure, app.errors));
  if (error) {
    return (
      <p role="alert">
        {explain(error, app.errors)}{' '}
        <button type="button" onClick={retry}>
          {app.frame.retry}
        </button>
      </p>
    );
  }
  return (
    <>
      <p role="status" className={styles['verdict']} data-wrong={wrong.length > 0}>
        {proven.length < forms.length
          ? words.running(proven.length, forms.length)
          : wrong.length > 0
            ? words.notSame(wrong.length, forms.length)
            : words.allSame(forms.length, proven[0]?.proof?.rows ?? 0)}
      </p>
      <ScrollTable title={name} columns={words.columns}>
        {forms.map(({ form, proof, error: failure }) => (
          <tr key={form}>
            <th scope="row">
              {words.forms[form]} {proof && <small>{words.tables(proof.tables)}</small>}
            </th>
            {proof && <ProofCells proof={proof} />}
            {!proof && <td colSpan={4}>{failure ? words.failed(why(failure)) : words.waiting}</td>}
          </tr>
        ))}
      </ScrollTable>
    </>
  );
}

function ProofCells({ proof: { rows, hash, same, ms } }: { readonly proof: Proof }) {
  const words = useWordsOf(verifyingWordsFor).view;
  return (
    <>
      <td>
        <Outcome same={same} />
      </td>
      <td className={styles['number']}>{rows}</td>
      <td className={styles['number']}>{words.time(ms)}</td>
      <td>
        <code className={styles['hash']}>{hash}</code>
      </td>
    </>
  );
}
