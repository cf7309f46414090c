import { expect, it } from 'vitest';
import { issuerWordsFor } from '#words/issuer-words.ts';
import { rosterWordsFor } from '#words/roster-words.ts';
import { themeWordsFor } from '#words/theme-words.ts';

const { lead: issuerLead } = issuerWordsFor('en');
const { lead: rosterLead, asOf } = rosterWordsFor('en');
const { lead: themeLead } = themeWordsFor('en');
const NDRC = { name: 'NDRC', count: 59 };

it('says of an issuer how many programmes it signed alone, and with whom the others', () => {
  expect(issuerLead({ count: 184, since: 2015, alone: 56 }, 51, NDRC)).toBe(
    '184 programmes since 2015: 56 signed alone, 128 jointly with 51 other bodies in all (most often NDRC: 59).',
  );
  expect(issuerLead({ count: 3, since: 2023, alone: 0 }, 1, NDRC)).toBe(
    '3 programmes since 2023, all signed jointly with 1 other body, NDRC.',
  );
  expect(issuerLead({ count: 1, since: null, alone: 1 }, 0, null)).toBe('1 programme, signed alone.');
  expect(issuerLead({ count: 2, since: 2020, alone: 1 }, 0, null)).toContain('bodies not named on the pages seen');
});

it('says of a theme its fullest year and who signed most', () => {
  expect(themeLead(77, 2020, { year: 2025, count: 24 }, { name: 'MIIT', count: 15 })).toBe(
    '77 programmes since 2020; the fullest year is 2025, with 24. MIIT signed 15.',
  );
  expect(themeLead(0, null, null, null)).toBe('No programme of it is recorded.');
});

it('never says of a roster that it is whole where it is not, nor of a place that it is designated where it is only proposed', () => {
  const dates = { years: [2025, 2026] as const, undated: 2 };
  const partial = rosterLead(
    { members: 12, complete: false, expected: null },
    { designated: 9, proposed: 0, planned: 3 },
    dates,
    10,
  );
  expect(partial).toContain('12 places recorded, of how many, no page seen says');
  expect(partial).toContain('9 designated (from 2025 to 2026; 2 without a date), 3 only planned');
  expect(partial).toContain('no map draws it');
  const whole = { members: 26, complete: true, expected: 26 };
  expect(rosterLead(whole, { designated: 0, proposed: 26, planned: 0 }, { years: null, undated: 0 }, 20)).toBe(
    'All 26 places of the roster: 26 only proposed; in 20 provinces.',
  );
  expect(asOf(0, 18)).toContain('none of its 18 recorded places');
});
