import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { datasetPlugin } from './scripts/vite/dataset-plugin.ts';

export default defineConfig({
  plugins: [react(), datasetPlugin('data')],
  // The drawing code is one lazy chunk; what a page may weigh is tested in tests/repository.
  build: { outDir: 'dist/client', emptyOutDir: true, chunkSizeWarningLimit: 600 },
});
