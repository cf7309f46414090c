import * as v from 'valibot';
import { type Entry, faultsIn } from './entry.ts';
import type { DatasetFault } from './fault.ts';
import { type ParsedFile, parseYaml } from './files/parse-yaml.ts';
import type { SourceFile } from './files/source-file.ts';
import { LAYOUT } from './layout.ts';
import type { Path } from './path.ts';
import type { Records } from './records.ts';

type Files = ReadonlyMap<string, ParsedFile>;

/** The path of an issue, without the parts of sets and maps that YAML has not. */
function pathOf(issue: v.BaseIssue<unknown>): Path {
  return (issue.path ?? []).flatMap(({ key }) => (typeof key === 'string' || typeof key === 'number' ? [key] : []));
}

/** Valibot says what it met; people who edit want to know what to write. */
function reasonOf(issue: v.BaseIssue<unknown>): string {
  if (issue.kind === 'validation') return issue.message;
  if (issue.type === 'strict_object') {
    return issue.expected === 'never' ? 'is not a field of this record; is it misspelt?' : 'is missing';
  }
  if (issue.expected === 'string' && typeof issue.input === 'number')
    return `is a number; write it in quotes: "${issue.input}"`;
  const met = issue.received === 'undefined' ? 'nothing' : issue.received;
  return `must be ${issue.expected ?? issue.type}, not ${met}`;
}

class Reader {
  readonly faults: DatasetFault[] = [];
  readonly #files: Files;
  constructor(files: Files) {
    this.#files = files;
  }

  /** The value at `base` of a file by its schema; null, with faults, where it is not right. */
  entry<T extends v.GenericSchema>(
    schema: T,
    file: ParsedFile,
    base: Path,
    value: unknown,
  ): Entry<v.InferOutput<T>> | null {
    const faultAt = faultsIn(file, base);
    const read = v.safeParse(schema, value);
    if (read.success) return { value: read.output, faultAt };
    this.faults.push(...read.issues.map((issue) => faultAt(pathOf(issue), reasonOf(issue))));
    return null;
  }

  whole<T extends v.GenericSchema>({ at, schema }: { at: string; schema: T }): Entry<v.InferOutput<T>> | null {
    const file = this.#files.get(at);
    if (file !== undefined) return this.entry(schema, file, [], file.value);
    this.#missing(at);
    return null;
  }

  list<T extends v.GenericSchema>({ at, schema }: { at: string; schema: T }): Entry<v.InferOutput<T>>[] {
    const file = this.#files.get(at);
    if (file === undefined) {
      this.#missing(at);
      return [];
    }
    if (!Array.isArray(file.value)) {
      this.faults.push(faultsIn(file, [])([], 'must be a list: each record begins with "- "'));
      return [];
    }
    return file.value.flatMap((value: unknown, index) => this.entry(schema, file, [index], value) ?? []);
  }

  folder<T extends v.GenericSchema<unknown, { readonly id: string }>>({
    at,
    schema,
  }: {
    at: string;
    schema: T;
  }): Entry<v.InferOutput<T>>[] {
    const files = [...this.#files.values()].filter(({ path }) => path.startsWith(`${at}/`));
    return files.flatMap((file) => {
      const entry = this.entry(schema, file, [], file.value);
      if (entry === null) return [];
      const expected = `${at}/${entry.value.id}.yaml`;
      if (file.path !== expected)
        this.faults.push(entry.faultAt(['id'], `belongs in ${expected}; the file is named otherwise`));
      return [entry];
    });
  }

  #missing(at: string): void {
    this.faults.push({ file: at, line: null, field: '', reason: 'is missing' });
  }
}

function isExpected(path: string): boolean {
  return Object.values(LAYOUT).some(({ at, as }) =>
    as === 'folder' ? path.startsWith(`${at}/`) && path.endsWith('.yaml') && path.split('/').length === 2 : path === at,
  );
}

/** Files to records. Records that are not right by themselves are left out and named in `faults`. */
export function readRecords(sources: readonly SourceFile[]): { records: Records | null; faults: DatasetFault[] } {
  const stray = sources.filter(({ path }) => !isExpected(path));
  const files = new Map<string, ParsedFile>();
  const unread: DatasetFault[] = stray.map(({ path }) => ({
    file: path,
    line: null,
    field: '',
    reason: `has no place in a dataset; the files are ${Object.values(LAYOUT)
      .map(({ at, as }) => (as === 'folder' ? `${at}/*.yaml` : at))
      .join(', ')}`,
  }));
  for (const source of sources) {
    if (!isExpected(source.path)) continue;
    const parsed = parseYaml(source);
    if (Array.isArray(parsed)) unread.push(...parsed);
    else files.set(source.path, parsed);
  }
  const reader = new Reader(files);
  const info = reader.whole(LAYOUT.info);
  const searches = reader.whole(LAYOUT.searches);
  const readings = reader.whole(LAYOUT.readings);
  const lists = {
    programmes: reader.folder(LAYOUT.programmes),
    rosters: reader.folder(LAYOUT.rosters),
    sectors: reader.list(LAYOUT.sectors),
    places: reader.list(LAYOUT.places),
    issuers: reader.list(LAYOUT.issuers),
    figures: reader.list(LAYOUT.figures),
    stories: reader.list(LAYOUT.stories),
    briefs: reader.list(LAYOUT.briefs),
    terms: reader.list(LAYOUT.terms),
    unverified: reader.list(LAYOUT.unverified),
    changes: reader.folder(LAYOUT.changes),
  };
  const faults = [...unread, ...reader.faults];
  const whole = info === null || searches === null || readings === null ? null : { info, searches, readings };
  return { records: whole && { ...whole, ...lists }, faults };
}
