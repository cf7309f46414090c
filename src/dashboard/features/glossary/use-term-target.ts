import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** The id of the term the address points at, brought into view: when the page came, the term was not there yet. */
export function useTermTarget(): string {
  const { hash } = useLocation();
  const id = readFragment(hash);
  useEffect(() => {
    if (id === '') return;
    const frame = requestAnimationFrame(() => document.getElementById(id)?.scrollIntoView({ block: 'center' }));
    return () => cancelAnimationFrame(frame);
  }, [id]);
  return id;
}

function readFragment(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return ''; // A broken escape points at nothing.
  }
}
