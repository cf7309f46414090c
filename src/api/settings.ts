export interface Settings {
  readonly port: number;
  readonly host: string;
  /** A dataset folder to serve in place of the one built in. */
  readonly dataDir: string | null;
  /** Where readers reach the site, such as `https://example.org`, if it stands behind a proxy; null for the address asked. */
  readonly origin: string | null;
}

const DEFAULT_PORT = 8080;
const LAST_PORT = 65_535;

function readPort(text: string | undefined): number {
  if (text === undefined || text === '') return DEFAULT_PORT;
  const port = /^[0-9]+$/.test(text) ? Number(text) : Number.NaN;
  if (port <= LAST_PORT) return port;
  throw new Error(
    `PORT is "${text}"; it must be a whole number from 0 to ${LAST_PORT} (0 takes any free port). Leave it out for ${DEFAULT_PORT}.`,
  );
}

function readOrigin(text: string | undefined): string | null {
  if (text === undefined || text === '') return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url !== null && /^https?:$/.test(url.protocol)) return url.origin;
  throw new Error(
    `ORIGIN is "${text}"; it must be an address such as https://example.org. Leave it out for the address asked.`,
  );
}

/** Reads PORT, HOST, DATA_DIR and ORIGIN. Only this machine is served unless HOST says otherwise. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  return {
    port: readPort(env['PORT']),
    host: env['HOST'] || '127.0.0.1',
    dataDir: env['DATA_DIR'] || null,
    origin: readOrigin(env['ORIGIN']),
  };
}
