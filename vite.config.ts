import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { chunkOf } from './scripts/vite/chunk-of.ts';
import { datasetPlugin } from './scripts/vite/dataset-plugin.ts';

const dashboard = (path: string) => resolve('src/dashboard', path);
/** What the overview asks for once it stands. */
const LATER = [
  'features/filters/dropped-list.tsx',
  'features/timeline/hands.ts',
  'features/map/hands.ts',
  'features/heatmap/settings.tsx',
  'features/heatmap/programme-list.tsx',
  'features/play/play-bar.tsx',
  'features/next/next-panel.tsx',
].map(dashboard);

/** What a picture says of its rows and its question. */
const ROWS = [
  'exports/picture-metadata/make-picture-metadata.ts',
  'exports/picture-metadata/png-metadata.ts',
  'exports/picture-metadata/svg-metadata.ts',
  'contract/asked.ts',
].map((path) => resolve('src', path));

export default defineConfig({
  plugins: [react(), datasetPlugin('data')],
  // The drawing code is one lazy chunk; what a page may weigh is tested in tests/repository.
  build: {
    outDir: 'dist/client',
    emptyOutDir: true,
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      // What jspdf can do beside what it is used for, it asks for when it is used.
      external: ['canvg', 'dompurify', 'html2canvas'],
      output: {
        codeSplitting: {
          groups: [
            chunkOf('site', [dashboard('main.tsx')], 6),
            chunkOf('pictures', [dashboard('pictures.ts')], 5),
            chunkOf('later', LATER, 4),
            chunkOf('twin', [dashboard('ui/twin/twin-code.ts')], 4),
            chunkOf('drop', [dashboard('features/verify/drop-host.tsx')], 4),
            chunkOf('record', [dashboard('features/programme/record-in-drawer.tsx')], 1),
            chunkOf('search', ['features/search/palette.tsx', 'pages/no-such-page.tsx'].map(dashboard), 1),
            // The record stands in the drawer of the overview too, and needs no more of what pages are made of.
            chunkOf('section', [dashboard('ui/page-section.tsx')], 4),
            // Before the exports, or every page would bring them for the citation at its foot.
            chunkOf('foot', [dashboard('ui/page-foot.tsx')], 3),
            // What saves files stands on the page of the data too.
            chunkOf('save', ['ui/fetch-file.ts', 'ui/job-row.tsx'].map(dashboard), 2),
            // What pictures are made with and come back by, so that neither brings the other.
            chunkOf('export-rows', ROWS, 2),
            chunkOf('export', [dashboard('features/exports/export-dialog.tsx')], 1),
            chunkOf('export-return', [dashboard('features/verify/returned-notice.tsx')], 1),
            chunkOf('export-json', [dashboard('features/verify/json-tables.ts')], 1),
            { name: 'parts', minShareCount: 2 },
          ],
        },
      },
    },
  },
});
