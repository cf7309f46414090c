/** The 2026 Model–Data Resonance action, from which the dataset began: its record, and the name other records call it by. */
export const RESONANCE_ACTION = {
  programme: 'model-data-resonance-2026',
  name: { en: 'Model–Data Resonance', zh: '模数共振' },
} as const;
