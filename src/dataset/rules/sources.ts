import type { Rule } from './rule.ts';
import { sourcedRecords } from './sourced-record.ts';

export const sourceIdsAreUnique: Rule = function* (records) {
  for (const { sources, faultAt } of sourcedRecords(records)) {
    const met = new Set<string>();
    for (const [index, { id }] of sources.entries()) {
      if (met.has(id)) yield faultAt(['sources', index, 'id'], `"${id}" is used twice in this record`);
      met.add(id);
    }
  }
};

/** One page is one source. */
export const sourcesAreDistinctPages: Rule = function* (records) {
  for (const { sources, faultAt } of sourcedRecords(records)) {
    const met = new Map<string, string>();
    for (const [index, { id, url }] of sources.entries()) {
      if (url === null) continue;
      const earlier = met.get(url);
      if (earlier !== undefined)
        yield faultAt(['sources', index, 'url'], `is the address of ${earlier} too; one page is one source`);
      met.set(url, id);
    }
  }
};

export const linkableSourcesHaveAddresses: Rule = function* (records) {
  for (const { sources, faultAt } of sourcedRecords(records)) {
    for (const [index, { url, linkable }] of sources.entries()) {
      if (linkable && url === null)
        yield faultAt(['sources', index, 'linkable'], 'is true, but there is no url to link');
    }
  }
};

const BARE_HOST = /^https?:\/\/(?:\d{1,3}(?:\.\d{1,3}){3}|\[)/;

/** A bare IP address says nothing of who speaks there, today or tomorrow. */
export const bareAddressesAreNotLinked: Rule = function* (records) {
  for (const { sources, faultAt } of sourcedRecords(records)) {
    for (const [index, { url, linkable }] of sources.entries()) {
      if (linkable && url !== null && BARE_HOST.test(url)) {
        yield faultAt(['sources', index, 'url'], 'is a bare IP address; set "linkable: false" and cite the outlet');
      }
    }
  }
};

/** `text` says what of the document was read, so it goes with `seen`. */
export const readingAgreesWithText: Rule = function* (records) {
  for (const { sources, faultAt } of sourcedRecords(records)) {
    for (const [index, { seen, text }] of sources.entries()) {
      if (seen === (text === 'not-seen')) {
        yield faultAt(
          ['sources', index, 'text'],
          seen ? 'is not-seen, but "seen" is true' : 'must be not-seen: the page was not opened',
        );
      }
    }
  }
};

/** A copy needs something it is a copy of. */
export const copiesComeInGroups: Rule = function* (records) {
  for (const { sources, faultAt } of sourcedRecords(records)) {
    for (const [index, { copyOf }] of sources.entries()) {
      if (copyOf !== null && sources.filter((other) => other.copyOf === copyOf).length === 1) {
        yield faultAt(
          ['sources', index, 'copyOf'],
          `"${copyOf}" stands at this source alone; copies of one text share a letter`,
        );
      }
    }
  }
};
