import { useEffect, useState } from 'react';
import { useWords } from '../ui/use-words.ts';
import { Asked } from './asked.tsx';

const load = () => import('../features/search/palette.tsx');

/** `/` where nobody is typing, Ctrl+K or ⌘K anywhere. */
function asksForSearch({ key, ctrlKey, metaKey, target }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey) return key === 'k';
  return key === '/' && !(target instanceof Element && target.closest('input, select, textarea, [contenteditable]'));
}

/** The door to the search: its button and its keys. The search itself comes when it is first asked for. */
export function SearchOpener() {
  const { app } = useWords();
  const [open, setOpen] = useState(false);

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
      <button type="button" aria-haspopup="dialog" aria-keyshortcuts="/ Control+K Meta+K" onClick={() => setOpen(true)}>
        {app.nav.search} <kbd aria-hidden="true">/</kbd>
      </button>
      {open && (
        <Asked name="search" load={load}>
          {({ Palette }) => <Palette onClose={() => setOpen(false)} />}
        </Asked>
      )}
    </>
  );
}
