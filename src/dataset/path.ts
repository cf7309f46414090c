/** The way from a record to a part of it: keys of maps, positions in lists. */
export type Path = readonly (string | number)[];

/** A path as people write it: `targets[2].by`. */
export function writePath(path: Path): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');
}
