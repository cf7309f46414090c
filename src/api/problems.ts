import type { Context } from 'hono';
import { API_BASE, ENDPOINTS, type EndpointName } from '#contract/endpoints.ts';
import { describeFault, type Fault } from '#contract/filter/fault.ts';
import type { Problem } from '#contract/problem.ts';

const TITLES = {
  400: 'Bad Request',
  404: 'Not Found',
  405: 'Method Not Allowed',
  500: 'Internal Server Error',
  501: 'Not Implemented',
  503: 'Service Unavailable',
} as const;
type Status = keyof typeof TITLES;

/** An answer of type application/problem+json (RFC 9457). Problems are never cached. */
function problem(c: Context, status: Status, detail: string, more: Pick<Problem, 'errors' | 'near'> = {}): Response {
  const body: Problem = {
    type: 'about:blank',
    title: TITLES[status],
    status,
    detail,
    instance: c.req.path,
    ...more,
  };
  return c.body(JSON.stringify(body), status, {
    'Content-Type': 'application/problem+json',
    'Cache-Control': 'no-store',
  });
}

/** One reference token of a JSON pointer: RFC 6901, section 3. */
const pointerTo = (key: string) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;

function refused(c: Context, status: Status, faults: readonly Fault[]): Response {
  const errors = faults.map((fault) => ({
    pointer: pointerTo(fault.key),
    key: fault.key,
    value: fault.value,
    reason: fault.reason,
    detail: describeFault(fault),
  }));
  return problem(c, status, errors.map((error) => error.detail).join(' '), { errors });
}

export function badQuery(c: Context, faults: readonly Fault[]): Response {
  return refused(c, 400, faults);
}

/** An address to embed that names a version there is none of, by the fault found with it: oEmbed, section 2.3.4. */
export function unknownVersion(c: Context, found: Fault): Response {
  return refused(c, 404, [found]);
}

export function unknownId(c: Context, name: EndpointName, id: string, near: readonly string[]): Response {
  const list = API_BASE + ENDPOINTS[name].path.replace('/{id}', '');
  const hint = near.length > 0 ? `Did you mean ${near.join(', ')}?` : `${list} lists all there are.`;
  return problem(c, 404, `There is no ${name} "${id.slice(0, 80)}". ${hint}`, { near: [...near] });
}

export function unknownPath(c: Context): Response {
  const paths = Object.values(ENDPOINTS).map((endpoint) => API_BASE + endpoint.path);
  return problem(c, 404, `There is nothing at this path. The endpoints are ${paths.join(', ')}.`);
}

export function wrongMethod(c: Context, allowed: readonly string[]): Response {
  const response = problem(
    c,
    405,
    `${c.req.method} is not possible here; this API only answers ${allowed.join(', ')}.`,
  );
  response.headers.set('Allow', allowed.join(', '));
  return response;
}

/** No page here, or none whose view can stand alone: oEmbed, section 2.3.4. */
export function notEmbeddable(c: Context): Response {
  return problem(
    c,
    404,
    'This site has no view to embed at this url. The overview, sectors, places and /embed/… have one.',
  );
}

/** The dataset behind this host is no folder, so its package cannot be made: a mock, say. */
export function noPackages(c: Context): Response {
  return problem(c, 404, 'This server sends no packages of the dataset; one that runs over its files does.');
}

export function otherForm(c: Context): Response {
  return problem(c, 501, 'The answer is made as JSON alone: format=json.');
}

export function unexpected(c: Context): Response {
  return problem(
    c,
    500,
    'The answer could not be made. The fault is in the server, not in the request; try again later.',
  );
}

export function tooBusy(c: Context, seconds: number): Response {
  const response = problem(c, 503, `More is asked than can be made at once. Try again in ${seconds} seconds.`);
  response.headers.set('Retry-After', String(seconds));
  return response;
}
