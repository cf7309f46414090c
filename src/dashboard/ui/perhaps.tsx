import { useCode } from './use-code.ts';

/** Offers, on a page that is not there, what the words of its address find. That page is whole without it, so nothing waits or fails here. */
export function Perhaps() {
  const code = useCode('perhaps', () => import('./perhaps-list.tsx'));
  return code.data === undefined ? null : <code.data.PerhapsList />;
}
