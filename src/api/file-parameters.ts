import type { EndpointName } from '#contract/endpoints.ts';
import { type Fault, fault } from '#contract/filter/fault.ts';
import type { QueryPair } from '#contract/filter/query-string.ts';
import type { Format } from '#contract/formats.ts';
import { formatsOf } from '#exports/formats-of.ts';

/** Which form the answer is wanted in; `table` names one of its tables, null for the first. */
export interface FileRequest {
  readonly format: Format;
  readonly table: string | null;
}

/** Reads `format` and `table`. What the endpoint has not is named in `faults`; which tables there are is known only with the answer. */
export function readFile(
  name: EndpointName,
  { format = 'json', table }: Readonly<Record<string, string>>,
): { file: FileRequest; faults: readonly Fault[] } {
  const formats = formatsOf(name);
  const known = formats.find((one) => one === format);
  const faults: Fault[] = [];
  if (known === undefined) {
    faults.push(fault('format', format, 'unknown-value', `here it must be one of ${formats.join(', ')}`));
  }
  if (known === 'json' && table !== undefined) {
    const rows = formats.filter((one) => one !== 'json').join(', ');
    faults.push(fault('table', table, 'unknown-value', `json holds the whole answer, tables are in format=${rows}`));
  }
  return {
    file: { format: known ?? 'json', table: table ?? null },
    faults,
  };
}

/** The form as query pairs in canonical order, defaults left out. */
export function filePairs({ format, table }: FileRequest): QueryPair[] {
  const pairs: QueryPair[] = [];
  if (format !== 'json') pairs.push(['format', format]);
  if (table !== null) pairs.push(['table', table]);
  return pairs;
}
