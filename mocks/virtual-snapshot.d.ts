/** The dataset of this checkout, checked, served by the development server: scripts/vite/dataset-plugin.ts. */
declare module 'virtual:snapshot' {
  export const snapshot: import('#contract/snapshot.ts').Snapshot;
}
