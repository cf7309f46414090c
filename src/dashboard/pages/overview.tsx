import { DroppedNotice } from '../features/filters/dropped-notice.tsx';
import { FilterBar } from '../features/filters/filter-bar.tsx';
import { HeatmapPanel } from '../features/heatmap/heatmap-panel.tsx';
import { MapPanel } from '../features/map/map-panel.tsx';
import { NextPanel } from '../features/next/next-panel.tsx';
import { PlayBar } from '../features/play/play-bar.tsx';
import { ProgrammeDrawer } from '../features/programme/programme-drawer.tsx';
import { Summary } from '../features/summary/summary.tsx';
import { TimelinePanel } from '../features/timeline/timeline-panel.tsx';
import { useWords } from '../ui/use-words.ts';
import styles from './overview.module.css';

/** The three questions on one page: time on top, because it explains the other two. */
export function Overview() {
  const words = useWords().app.overview;
  return (
    <main className={styles['overview']}>
      <Summary />
      <DroppedNotice />
      <FilterBar />
      <PlayBar />
      <div id="content" className={styles['views']} role="group" aria-label={words.views}>
        <TimelinePanel />
        <HeatmapPanel />
        <div className={styles['side']}>
          <MapPanel />
          <NextPanel />
        </div>
      </div>
      <ProgrammeDrawer />
    </main>
  );
}
