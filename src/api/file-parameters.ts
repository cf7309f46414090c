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

/** Reads `format` and `table`. A form the endpoint has not is named in `faults`; tables are known only with the answer. */
export function readFile(
  name: EndpointName,
  { format = 'json', table }: Readonly<Record<string, string>>,
): { file: FileRequest; faults: readonly Fault[] } {
  const formats = formatsOf(name);
  const known = formats.find((one) => one === format);
  return {
    file: { format: known ?? 'json', table: table ?? null },
    faults: known ? [] : [fault('format', format, 'unknown-value', `here it must be one of ${formats.join(', ')}`)],
  };
}

/** The form as query pairs in canonical order, defaults left out. */
export function filePairs({ format, table }: FileRequest): QueryPair[] {
  const pairs: QueryPair[] = [];
  if (format !== 'json') pairs.push(['format', format]);
  if (table !== null) pairs.push(['table', table]);
  return pairs;
}
