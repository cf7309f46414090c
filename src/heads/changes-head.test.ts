import { expect, it } from 'vitest';
import { changesHead } from './changes-head.ts';

const context = { lang: 'en', origin: 'https://example.org' } as const;

it('dates what is new by the newest version, and not at all where there is none', () => {
  const version = { id: '2026-11-25', since: null };
  const none = { added: [], changed: [], removed: [] };
  const head = changesHead({ versions: [{ ...version, programmes: none, others: none }] }, context);
  expect(head.jsonLd).toMatchObject({ dateModified: '2026-11-25', url: 'https://example.org/changes' });
  expect(head.description.length).toBeLessThanOrEqual(160);
  expect(changesHead({ versions: [] }, context).jsonLd).not.toHaveProperty('dateModified');
});
