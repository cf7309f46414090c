import { use } from 'react';
import { Exporting, type ExportSubject } from './exporting.ts';
import { useWords } from './use-words.ts';

interface ExportButtonProps {
  /** Made when it is pressed; null while there is nothing to take away. */
  readonly subject: (() => ExportSubject) | null;
  /** What it is of, where several stand side by side. */
  readonly of?: string;
  readonly className?: string | undefined;
}

/** Opens what can be taken away of a view or page. */
export function ExportButton({ subject, of, className }: ExportButtonProps) {
  const open = use(Exporting);
  const words = useWords().app.frame;
  return (
    <button
      type="button"
      className={className}
      aria-label={of === undefined ? undefined : words.takeOf(of)}
      aria-haspopup="dialog"
      disabled={subject === null}
      onClick={() => subject && open(subject())}
    >
      {words.take}
    </button>
  );
}
