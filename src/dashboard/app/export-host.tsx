import { type ReactNode, useState } from 'react';
import { Exporting, type ExportSubject } from '../ui/exporting.ts';
import { useCode } from '../ui/use-code.ts';

/** Where the exports of every view and page are made: their code comes when they are first asked for. */
export function ExportHost({ children }: { readonly children: ReactNode }) {
  const [subject, setSubject] = useState<ExportSubject | null>(null);
  const { data } = useCode('export', () => import('../features/exports/export-dialog.tsx'), subject !== null);
  return (
    <Exporting value={setSubject}>
      {children}
      {subject && data && <data.ExportDialog subject={subject} onClose={() => setSubject(null)} />}
    </Exporting>
  );
}
