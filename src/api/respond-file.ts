import type { Context } from 'hono';
import type { DataOf } from '#contract/answers.ts';
import type { EndpointName } from '#contract/endpoints.ts';
import { fault } from '#contract/filter/fault.ts';
import { type FileFormat, FORMATS } from '#contract/formats.ts';
import { fileName } from '#exports/file-name.ts';
import { makeFile } from '#exports/files/make-file.ts';
import { tablesIn } from '#exports/formats-of.ts';
import type { Store } from '#store/store.ts';
import { tablesOf } from '#tables/tables-of.ts';
import type { Ask } from './answer.ts';
import { badQuery } from './problems.ts';
import { sendFile } from './send.ts';
import { stateAnswer } from './state-answer.ts';

interface Wanted {
  readonly format: FileFormat;
  readonly table: string | null;
  readonly tag: string;
  readonly origin: string;
  /** Where the whole answer is described, with the meaning of its columns. */
  readonly describedBy: string;
}

/** Sends an answer as a file of its rows; `table` comes first in it, and is all there is of it in forms that hold one. */
export async function respondFile<Name extends EndpointName>(
  c: Context,
  store: Store,
  name: Name,
  ask: Ask & { readonly version: string | null },
  data: DataOf<Name>,
  { format, table, tag, origin, describedBy }: Wanted,
): Promise<Response> {
  const all = tablesOf(name, data);
  const tables = tablesIn(format, all);
  const first = table === null ? tables[0] : tables.find((one) => one.name === table);
  if (first === undefined) {
    const names = tables.map((one) => one.name).join(', ');
    return badQuery(c, [fault('table', table ?? '', 'unknown-value', `here it must be one of ${names}`)]);
  }
  const { filter } = ask;
  const said = await stateAnswer(store, name, ask, data, origin);
  const others = all.filter((one) => one !== first);
  const file = await makeFile(format, { tables: [first, ...others], ...said, lang: filter.lang });
  const { type, extension } = FORMATS[format];
  if (format !== 'datapackage')
    c.header('Link', `<${describedBy}>; rel="describedby"; type="${FORMATS.datapackage.type}"`);
  const { version } = store.dataset.info;
  return sendFile(c, tag, type, file, fileName({ endpoint: name, ...ask, version, extension, part: table }));
}
