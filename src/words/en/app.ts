export const app = {
  name: 'Resonance',
  tagline: "China's AI-industrial programmes, with the evidence",
};
