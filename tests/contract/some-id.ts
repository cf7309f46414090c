import type { EndpointName } from '#contract/endpoints.ts';
import { someProgramme } from './ask.ts';
import type { Host } from './host.ts';

/** Something each endpoint that is about one thing knows. */
const KNOWN: Partial<Record<EndpointName, string>> = {
  sector: 'steel',
  place: 'CN-HB',
  issuer: 'MIIT',
  theme: 'compute',
  roster: 'ngai-innovation-pilot-zones',
};

/** An id that fills the place an endpoint's path has for one; empty where it has none. */
export async function someId(host: Host, name: EndpointName): Promise<string> {
  return KNOWN[name] ?? (name === 'programme' ? someProgramme(host) : '');
}
