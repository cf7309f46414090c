import { useState } from 'react';
import { useWords } from '../../ui/use-words.ts';

type State = 'ready' | 'copied' | 'failed';

/** Copies the address: it holds the whole view. */
export function ShareLink() {
  const words = useWords().app.filters;
  const [state, setState] = useState<State>('ready');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      setState('copied');
    } catch {
      setState('failed'); // Clipboards need a secure context and leave.
    }
    setTimeout(() => setState('ready'), 2500);
  };
  const text = { ready: words.share, copied: words.shared, failed: words.shareFailed }[state];
  return (
    <button type="button" onClick={() => void copy()}>
      <span aria-live="polite">{text}</span>
    </button>
  );
}
