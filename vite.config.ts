import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { chunkOf } from './scripts/vite/chunk-of.ts';
import { datasetPlugin } from './scripts/vite/dataset-plugin.ts';

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
          groups: [
            chunkOf('site', resolve('src/dashboard/main.tsx'), 3),
            chunkOf('pictures', resolve('src/dashboard/pictures.ts'), 2),
            chunkOf('record', resolve('src/dashboard/features/programme/record-in-drawer.tsx'), 1),
            { name: 'parts', minShareCount: 2 },
          ],
        },
      },
    },
  },
});
