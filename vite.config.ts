import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { datasetPlugin } from './scripts/vite/dataset-plugin.ts';

export default defineConfig({
  plugins: [react(), datasetPlugin('data')],
  build: { outDir: 'dist/client', emptyOutDir: true },
});
