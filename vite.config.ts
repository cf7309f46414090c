import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { datasetPlugin } from './scripts/vite/dataset-plugin.ts';
import { oneFirstChunk } from './scripts/vite/one-first-chunk.ts';

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
          groups: [{ name: oneFirstChunk('site', resolve('src/dashboard/main.tsx')), debugName: 'site' }],
        },
      },
    },
  },
});
