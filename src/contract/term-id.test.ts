import { expect, it } from 'vitest';
import { termId } from './term-id.ts';

it('makes of our English an id fit for an address, and keeps what sets two terms apart', () => {
  expect(termId({ en: 'AI + Manufacturing' })).toBe('ai-manufacturing');
  expect(termId({ en: 'Model–Data Resonance' })).toBe('model-data-resonance');
  expect(termId({ en: 'action plan (行动计划)' })).toBe('action-plan-行动计划');
});
