import { useEffect } from 'react';

/** Brings the part the address names into view once what it stands in is drawn: the browser looked before it came. */
export function useFragment(): void {
  useEffect(() => document.getElementById(window.location.hash.slice(1))?.scrollIntoView(), []);
}
