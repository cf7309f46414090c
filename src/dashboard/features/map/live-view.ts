import { createContext, useState } from 'react';
import type { MapView } from '#charts/chart.ts';
import { writeAt } from '../../url/at.ts';
import { useView } from '../../url/use-view.ts';

/** Shows a part of the map while a motion lasts, before the address says so; undefined goes back to the address. */
export type ShowLive = (at: MapView | null | undefined) => void;
export const LiveView = createContext<ShowLive>(() => undefined);

/** The part the map shows: what a motion under way shows, until the address changes. */
export function useLiveView() {
  const { at } = useView().view;
  const address = at && writeAt(at);
  const [live, show] = useState<{ readonly at: MapView | null } | null>(null);
  const [before, setBefore] = useState({ address, at });
  if (before.address !== address) {
    setBefore({ address, at });
    show(null);
  }
  return {
    shown: live ? live.at : before.at,
    show: (next: MapView | null | undefined) => show(next === undefined ? null : { at: next }),
  };
}
