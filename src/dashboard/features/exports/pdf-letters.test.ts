import { expect, it } from 'vitest';
import { isStandard } from './pdf-letters.ts';

it('leaves to the standard fonts of PDF what they can say, and nothing else', () => {
  for (const text of ['', 'China’s “AI+”: 2015–2026 · 3 × 4 … €', 'Ürümqi, Hohhot'])
    expect(isStandard(text), text).toBe(true);
  for (const text of ['钢铁', 'Steel 钢', '≥ 90 %', 'a → b', 'Ōsaka', '−1', '\n'])
    expect(isStandard(text), text).toBe(false);
});
