import { inject } from 'vitest';
import type { Host } from '../contract/host.ts';

/** The site under test as a host of the API, to compare what the page shows with what the API answers. */
export const site: Host = {
  name: 'the site of the journeys',
  start: () => Promise.resolve(),
  stop: () => Promise.resolve(),
  fetch: (path, init) => fetch(inject('siteAddress') + path, init),
};
