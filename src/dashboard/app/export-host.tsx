import { type ReactNode, useState } from 'react';
import { Exporting, type ExportSubject } from '../ui/exporting.ts';
import { Asked } from './asked.tsx';

const load = () => import('../features/exports/export-dialog.tsx');

/** Where the exports of every view and page are made. */
export function ExportHost({ children }: { readonly children: ReactNode }) {
  const [subject, setSubject] = useState<ExportSubject | null>(null);
  return (
    <Exporting value={setSubject}>
      {children}
      {subject && (
        <Asked name="export" load={load}>
          {({ ExportDialog }) => <ExportDialog subject={subject} onClose={() => setSubject(null)} />}
        </Asked>
      )}
    </Exporting>
  );
}
