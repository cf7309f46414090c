import { useState } from 'react';

interface CopyButtonProps {
  /** What the button says before it is pressed, when the text was copied, and when the browser refused. */
  readonly says: { readonly ready: string; readonly copied: string; readonly failed: string };
  readonly text: () => string;
}

/** Copies a text and says whether it could. */
export function CopyButton({ says, text }: CopyButtonProps) {
  const [state, setState] = useState<keyof CopyButtonProps['says']>('ready');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setState('copied');
    } catch {
      setState('failed'); // Clipboards need a secure context and leave.
    }
    setTimeout(() => setState('ready'), 2500);
  };
  return (
    <button type="button" onClick={() => void copy()}>
      <span aria-live="polite">{says[state]}</span>
    </button>
  );
}
