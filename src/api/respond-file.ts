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
import type { Send } from './file-queue.ts';
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

/** Makes an answer a file of its rows; `table` comes first in it, and is all there is of it in forms that hold one. */
export async function makeAnswerFile<Name extends EndpointName>(
  store: Store,
  name: Name,
  ask: Ask & { readonly version: string | null },
  data: DataOf<Name>,
  { format, table, tag, origin, describedBy }: Wanted,
): Promise<Send> {
  const all = tablesOf(name, data);
  const tables = tablesIn(format, all);
  const first = table === null ? tables[0] : tables.find((one) => one.name === table);
  if (first === undefined) {
    const names = tables.map((one) => one.name).join(', ');
    const unknown = fault('table', table ?? '', 'unknown-value', `here it must be one of ${names}`);
    return (c) => badQuery(c, [unknown]);
  }
  const { filter } = ask;
  const said = await stateAnswer(store, name, ask, data, origin);
  const others = all.filter((one) => one !== first);
  const file = await makeFile(format, { tables: [first, ...others], ...said, lang: filter.lang });
  const { type, extension } = FORMATS[format];
  const { version } = store.dataset.info;
  const called = fileName({ endpoint: name, ...ask, version, extension, part: table });
  return (c) => {
    if (format !== 'datapackage')
      c.header('Link', `<${describedBy}>; rel="describedby"; type="${FORMATS.datapackage.type}"`);
    return sendFile(c, tag, type, file, called);
  };
}
