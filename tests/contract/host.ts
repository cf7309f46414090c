/** A place that serves the API. `fetch` takes a path, so that a promise is written once for every host. */
export interface Host {
  readonly name: string;
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>;
}
