import type { Asked } from '#contract/asked.ts';
import { UnreadableFile } from '#exports/readers/unreadable-file.ts';
import { returnedWordsFor } from '#words/returned-words.ts';
import { explain } from '../../ui/explain.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { useWords, useWordsOf } from '../../ui/use-words.ts';
import type { FileCheck } from './check-file.ts';
import { RowChanges } from './row-changes.tsx';
import { useFileCheck } from './use-file-check.ts';

interface FileReportProps {
  readonly file: File;
  /** What a file is compared with that does not say what it answers. */
  readonly fallback: Asked | null;
}

/** What a file is, and whether its facts have changed since it was made, and which. */
export function FileReport({ file, fallback }: FileReportProps) {
  const words = useWordsOf(returnedWordsFor);
  const { app } = useWords();
  const { read, check } = useFileCheck(file, fallback);
  const silent = read.data?.origin.asked === null && fallback === null;
  const why = (error: Error) => {
    if (!(error instanceof UnreadableFile)) return explain(error, app.errors);
    return read.data?.origin.kind === 'json' ? words.jsonOfPage : words.noTable;
  };
  return (
    <>
      <p role="status">
        {read.isPending && words.reading(file.name)}
        {read.error && words.notOurs(file.name)}
        {read.data && words.madeFrom(file.name, read.data.origin.version)}{' '}
        {read.data && !silent && check.isPending && words.asking}
        {read.data && check.data && <Verdict version={read.data.origin.version} check={check.data} />}
      </p>
      {silent && (
        <p>
          {words.silent} <PageLink page="verify">{words.verify}</PageLink>
        </p>
      )}
      {read.data && check.error && (
        <p role="alert">
          {why(check.error)}{' '}
          {!(check.error instanceof UnreadableFile) && (
            <button type="button" onClick={() => void check.refetch()}>
              {app.frame.retry}
            </button>
          )}
        </p>
      )}
      {check.data?.tables
        .filter(({ same }) => !same)
        .slice(0, 1)
        .map((table) => (
          <RowChanges key={table.now.name} check={table} />
        ))}
    </>
  );
}

function Verdict({ version, check }: { readonly version: string | null; readonly check: FileCheck }) {
  const words = useWordsOf(returnedWordsFor);
  const { tables, version: now } = check;
  const different = tables.find(({ same }) => !same);
  if (different === undefined) {
    const count = tables.reduce((sum, { rows }) => sum + rows, 0);
    return version === null ? words.sameUnknown(count, now) : words.same(count, version, now);
  }
  const { came, went, changed } = different.changes;
  if (came.length + went.length + changed.length === 0) return words.order;
  return words.different(came.length, went.length, changed.length, version, now);
}
