import { useCallback, useSyncExternalStore } from 'react';
import type { ThemeName } from '#charts/tokens.ts';

const KEY = 'resonance-theme';
const listeners = new Set<() => void>();

function stored(): ThemeName | null {
  try {
    const value = localStorage.getItem(KEY);
    return value === 'light' || value === 'dark' ? value : null;
  } catch {
    return null; // Storage can be blocked; the choice then lasts as long as the page.
  }
}

let chosen: ThemeName | null | undefined;

function current(): ThemeName {
  if (chosen === undefined) chosen = stored();
  return chosen ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
}

function subscribe(listener: () => void): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  listeners.add(listener);
  system.addEventListener('change', listener);
  return () => {
    listeners.delete(listener);
    system.removeEventListener('change', listener);
  };
}

/** The theme in force, the reader's own or the system's, and a way to turn it. */
export function useTheme(): { theme: ThemeName; turn: () => void } {
  const theme = useSyncExternalStore(subscribe, current, () => 'light' as const);
  const turn = useCallback(() => {
    chosen = theme === 'dark' ? 'light' : 'dark';
    document.documentElement.dataset['theme'] = chosen;
    try {
      localStorage.setItem(KEY, chosen);
    } catch {
      // See stored().
    }
    for (const listener of listeners) listener();
  }, [theme]);
  return { theme, turn };
}

/** Holds this document in a theme, whatever its reader prefers elsewhere; `auto` is the system's. */
export function holdTheme(look: ThemeName | 'auto'): void {
  chosen = look === 'auto' ? null : look;
  if (chosen === null) delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = chosen;
  for (const listener of listeners) listener();
}

/** Puts a remembered theme in force before the first paint. */
export function restoreTheme(): void {
  const theme = stored();
  if (theme !== null) document.documentElement.dataset['theme'] = theme;
}
