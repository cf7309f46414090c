import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { datasetPlugin } from './scripts/vite/dataset-plugin.ts';
import { oneFirstChunk } from './scripts/vite/one-first-chunk.ts';

const REFERENCE =
  /\/src\/(?:dashboard\/(?:pages|features|queries|ui)|heads|words|words\/en|contract\/answers)\/(?:get-)?(?:issuer|theme|roster|glossary|profile|catalogue|collection-head|day-query|find-box|holds-text|jump-links|scroll-table|year-bars)/;

export default defineConfig({
  plugins: [react(), datasetPlugin('data')],
  // The drawing code is one lazy chunk; what a page may weigh is tested in tests/repository.
  build: {
    outDir: 'dist/client',
    emptyOutDir: true,
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: oneFirstChunk('site', resolve('src/dashboard/main.tsx')), debugName: 'site', priority: 1 },
            // Small pages that share most of their parts: a chunk for each part would weigh more than all of them.
            { name: 'about-page', test: REFERENCE },
          ],
        },
      },
    },
  },
});
