export const HEALTH_PATH = '/healthz';

/** True where the API answers for the path; every other path belongs to the page. */
export function isApiPath(pathname: string): boolean {
  return pathname === HEALTH_PATH || pathname === '/api' || pathname.startsWith('/api/');
}
