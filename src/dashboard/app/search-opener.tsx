import { useEffect, useState } from 'react';
import { useCode } from '../ui/use-code.ts';
import { useWords } from '../ui/use-words.ts';
import styles from './search-opener.module.css';

const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:input|select|textarea)$/i.test(target.tagName));

/** `/` where nobody is typing, Ctrl+K or ⌘K anywhere. */
function asksForSearch(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.altKey) return false;
  const command = event.ctrlKey || event.metaKey;
  if (command) return !event.shiftKey && event.key.toLowerCase() === 'k';
  return event.key === '/' && !isField(event.target);
}

/** The door to the search: its button and its keys. The search itself comes when it is first asked for. */
export function SearchOpener() {
  const words = useWords().app.nav;
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState(false);
  const code = useCode('search', () => import('../features/search/palette.tsx'), wanted);
  const show = () => {
    setWanted(true);
    setOpen(true);
  };

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!asksForSearch(event)) return;
      event.preventDefault();
      setWanted(true);
      setOpen(true);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  return (
    <>
      <button
        type="button"
        className={styles['opener']}
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K Meta+K"
        onPointerEnter={() => setWanted(true)}
        onClick={show}
      >
        {words.search} <kbd aria-hidden="true">/</kbd>
      </button>
      {open && code.data && <code.data.Palette onClose={() => setOpen(false)} />}
      {open && code.error && (
        <span role="alert">
          {words.searchFailed}{' '}
          <button type="button" onClick={() => void code.refetch()}>
            {words.search}
          </button>
        </span>
      )}
    </>
  );
}
