import { DroppedNotice } from '../features/filters/dropped-notice.tsx';
import { FilterBar } from '../features/filters/filter-bar.tsx';
import { HeatmapPanel } from '../features/heatmap/heatmap-panel.tsx';
import { MapPanel } from '../features/map/map-panel.tsx';
import { ProgrammeDrawer } from '../features/programme/programme-drawer.tsx';
import { Summary } from '../features/summary/summary.tsx';
import { TimelinePanel } from '../features/timeline/timeline-panel.tsx';
import { Later } from '../ui/later.tsx';
import { useWords } from '../ui/use-words.ts';
import styles from './overview.module.css';

const playBar = async () => (await import('../features/play/play-bar.tsx')).PlayBar;
const nextPanel = async () => (await import('../features/next/next-panel.tsx')).NextPanel;

/** The three questions on one page: time on top, because it explains the other two. */
export function Overview() {
  const words = useWords().app.overview;
  return (
    <main className={styles['overview']}>
      <Summary />
      <DroppedNotice />
      <FilterBar />
      <Later name="play" load={playBar} height={32} />
      <div id="content" className={styles['views']} role="group" aria-label={words.views}>
        <TimelinePanel />
        <HeatmapPanel />
        <div className={styles['side']}>
          <MapPanel />
          <Later name="next" load={nextPanel} height={480} />
        </div>
      </div>
      <ProgrammeDrawer />
    </main>
  );
}
