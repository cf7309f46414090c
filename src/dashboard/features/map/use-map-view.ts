import type { MapView } from '#charts/chart.ts';
import { useView } from '../../url/use-view.ts';

/** Changes the part the map shows, as one step of history. */
export function useMapView() {
  const { change } = useView();
  return (next: (now: MapView | null) => MapView | null) => change((now) => ({ ...now, at: next(now.at) }));
}
