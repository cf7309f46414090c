/** The dataset of this checkout, checked, served by the development server: scripts/vite/dataset-plugin.ts. */
declare module 'virtual:snapshot' {
  import type { Snapshot } from '#contract/snapshot.ts';
  export const snapshot: Snapshot;
}
