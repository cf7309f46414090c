import fc from 'fast-check';
import { expect, it } from 'vitest';
import { basisOf, type Witness } from './basis.ts';

const page: Witness = {
  outlet: 'Gazette',
  url: 'https://gazette.example/a',
  text: 'report',
  seen: true,
  linkable: true,
  about: 'document',
  copyOf: null,
};
const other: Witness = { ...page, outlet: 'Daily', url: 'https://daily.example/a' };

it('is single for one page, however often its outlet speaks', () => {
  expect(basisOf([page])).toBe('single');
  expect(basisOf([page, { ...page, outlet: 'gazette (reposting Xinhua)', url: 'https://gazette.example/b' }])).toBe(
    'single',
  );
});

it('is corroborated by a second voice, but not by a copy of the first', () => {
  expect(basisOf([page, other])).toBe('corroborated');
  expect(
    basisOf([
      { ...page, copyOf: 'A' },
      { ...other, copyOf: 'A' },
    ]),
  ).toBe('single');
  expect(
    basisOf([
      { ...page, copyOf: 'A' },
      { ...other, copyOf: 'B' },
    ]),
  ).toBe('corroborated');
});

it('is official where the document itself was read on a page fit to link', () => {
  for (const text of ['issuer-page', 'full-text', 'full-translation'] as const) {
    expect(basisOf([{ ...page, text }])).toBe('official');
  }
});

it('wants a second host or another voice where the text stands on an unfit host', () => {
  const text: Witness = { ...page, text: 'full-text', linkable: false, copyOf: 'A' };
  expect(basisOf([text])).toBe('single');
  expect(basisOf([text, { ...text, outlet: 'Mirror', url: 'https://mirror.example/a' }])).toBe('official');
  expect(basisOf([text, other])).toBe('official');
});

it('counts nothing that was not read or that speaks of something else', () => {
  expect(basisOf([])).toBeNull();
  expect(basisOf([{ ...page, seen: false }])).toBeNull();
  expect(basisOf([page, { ...other, seen: false }])).toBe('single');
  expect(basisOf([page, { ...other, about: 'context' }])).toBe('single');
});

it('never falls when a source is added', () => {
  const ranks = [null, 'single', 'corroborated', 'official'];
  const witness: fc.Arbitrary<Witness> = fc.record({
    outlet: fc.constantFrom('a', 'b', 'c'),
    url: fc.constantFrom(null, 'https://a.example/', 'https://b.example/'),
    text: fc.constantFrom('report', 'full-text', 'issuer-page', 'not-seen'),
    seen: fc.boolean(),
    linkable: fc.boolean(),
    about: fc.constantFrom('document', 'context'),
    copyOf: fc.constantFrom(null, 'A', 'B'),
  });
  fc.assert(
    fc.property(fc.array(witness), witness, (sources, more) => {
      expect(ranks.indexOf(basisOf([...sources, more]))).toBeGreaterThanOrEqual(ranks.indexOf(basisOf(sources)));
    }),
  );
});
