export const HEALTH_PATH = '/healthz';
/** oEmbed: https://oembed.com. */
export const OEMBED_PATH = '/oembed';

/** True where the API answers for the path; every other path belongs to the page. */
export function isApiPath(pathname: string): boolean {
  return pathname === HEALTH_PATH || pathname === OEMBED_PATH || pathname === '/api' || pathname.startsWith('/api/');
}
