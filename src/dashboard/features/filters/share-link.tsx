import { CopyButton } from '../../ui/copy-button.tsx';
import { useWords } from '../../ui/use-words.ts';

/** Copies the address: it holds the whole view. */
export function ShareLink() {
  const { share, shared, shareFailed } = useWords().app.filters;
  return <CopyButton says={{ ready: share, copied: shared, failed: shareFailed }} text={() => location.href} />;
}
