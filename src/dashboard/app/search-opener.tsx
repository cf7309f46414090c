import { useEffect, useState } from 'react';
import { explain } from '../ui/explain.ts';
import { useCode } from '../ui/use-code.ts';
import { useWords } from '../ui/use-words.ts';

/** `/` where nobody is typing, Ctrl+K or ⌘K anywhere. */
function asksForSearch({ key, ctrlKey, metaKey, target }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey) return key === 'k';
  return key === '/' && !(target instanceof Element && target.closest('input, select, textarea, [contenteditable]'));
}

/** The door to the search: its button and its keys. The search itself comes when it is first asked for. */
export function SearchOpener() {
  const { app } = useWords();
  const [open, setOpen] = useState(false);
  const { data, error } = useCode('search', () => import('../features/search/palette.tsx'), open);

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!asksForSearch(event)) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K Meta+K"
        // Where its code did not come, closing and opening asks for it again.
        onClick={() => setOpen(!open)}
      >
        {app.nav.search} <kbd aria-hidden="true">/</kbd>
      </button>
      {open && error && <span role="alert">{explain(error, app.errors)}</span>}
      {open && data && <data.Palette onClose={() => setOpen(false)} />}
    </>
  );
}
