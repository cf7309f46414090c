/** The seven tasks of the 2026 Model–Data Resonance notice; their names and words are in resonance-tasks.ts. */
export const RESONANCE_TASK_IDS = [
  'datasets',
  'models',
  'evaluation',
  'spaces',
  'consortia',
  'scenarios',
  'ecosystem',
] as const;
export type ResonanceTaskId = (typeof RESONANCE_TASK_IDS)[number];

export function readTaskId(text: string | undefined): ResonanceTaskId | null {
  return RESONANCE_TASK_IDS.find((id) => id === text) ?? null;
}
