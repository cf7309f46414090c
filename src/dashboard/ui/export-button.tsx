import { use } from 'react';
import { Exporting, type ExportSubject } from './exporting.ts';
import { useWords } from './use-words.ts';

interface ExportButtonProps {
  /** Made when it is pressed; null while there is nothing to take away. */
  readonly subject: (() => ExportSubject) | null;
  readonly className?: string | undefined;
}

/** Opens what can be taken away of a view or page. */
export function ExportButton({ subject, className }: ExportButtonProps) {
  const open = use(Exporting);
  return (
    <button
      type="button"
      className={className}
      aria-haspopup="dialog"
      disabled={subject === null}
      onClick={() => subject && open(subject())}
    >
      {useWords().app.frame.take}
    </button>
  );
}
