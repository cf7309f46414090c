import { expect, it } from 'vitest';
import { pageCitation } from './citation.ts';

const cited = { address: 'https://example.org/sectors/steel?asOf=2024', version: '2026-11-25', day: '2026-11-26' };

it('cites a page with its title, the version of the dataset, the day of access and its whole address at the end', () => {
  expect(pageCitation({ ...cited, title: 'Steel' }, 'en')).toBe(
    'Resonance. “Steel”. Dataset version 2026-11-25. Read on 2026-11-26. https://example.org/sectors/steel?asOf=2024',
  );
});

it('is one line whatever the title', () => {
  expect(pageCitation({ ...cited, title: ' Steel\n and  iron ' }, 'en')).toContain('“Steel and iron”');
});
