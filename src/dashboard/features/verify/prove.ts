import { CHARTS, drawingOf } from '#charts/charts.ts';
import { drawSheet } from '#charts/sheet/draw-sheet.ts';
import type { Asked } from '#contract/asked.ts';
import { ENDPOINTS, type EndpointName } from '#contract/endpoints.ts';
import type { DatasetInfo } from '#contract/entities/dataset-info.ts';
import { parseQuery } from '#contract/filter/parse.ts';
import { FORMATS } from '#contract/formats.ts';
import { readOptions } from '#contract/options.ts';
import type { Table } from '#contract/table.ts';
import { formatsOf } from '#exports/formats-of.ts';
import { owedByPicture } from '#exports/owed-by.ts';
import { makePictureMetadata } from '#exports/picture-metadata/make-picture-metadata.ts';
import { readPictureMetadata } from '#exports/picture-metadata/read-picture-metadata.ts';
import { svgWithMetadata } from '#exports/picture-metadata/svg-metadata.ts';
import { type ReadableFormat, readRows } from '#exports/readers/read-rows.ts';
import { statementOf } from '#exports/statement.ts';
import { rowsHash } from '#tables/rows-hash.ts';
import { UnreadableError } from '../../queries/ask.ts';
import { askAnswer, isView } from '../../queries/ask-answer.ts';
import { askFile, askTables } from '../../queries/ask-tables.ts';
import { twinOf } from '../../ui/twin/twin-of.ts';
import { shownRows } from './shown-rows.ts';
import { tablesOfView } from './tables-of-view.ts';

export type Form = 'answer' | ReadableFormat | 'twin' | 'picture';

/** Every form the rows of an endpoint are given in and can be read back from. */
export const formsOf = (endpoint: EndpointName): readonly Form[] => [
  ...(isView(endpoint) ? (['answer'] as const) : []),
  ...formatsOf(endpoint).filter((format) => format !== 'json' && format !== 'markdown'),
  ...(CHARTS[endpoint] === undefined ? [] : (['twin', 'picture'] as const)),
];

/** What one form gives of the first table of an answer. */
export interface Proof {
  readonly rows: number;
  readonly hash: string;
  /** How many tables were compared, and whether all of them are those of the answer. */
  readonly tables: number;
  readonly same: boolean;
  readonly ms: number;
}

/** What every form is compared with, and what a picture says of itself. */
export interface Measure {
  readonly asked: Asked;
  readonly tables: readonly [Table, ...Table[]];
  readonly info: DatasetInfo;
  readonly datasetHash: string;
}

/** The answer as its view draws it: a way to draw, and what it is drawn under. */
async function drawn({ asked, info }: Measure, signal: AbortSignal) {
  const { endpoint, query } = asked;
  const draw = isView(endpoint) ? drawingOf(endpoint, await askAnswer(endpoint, asked, signal)) : null;
  if (draw === null) throw new UnreadableError(`${endpoint} is not drawn`);
  const keys = ENDPOINTS[endpoint].options;
  const { filter, others } = parseQuery(query, keys);
  const { options } = readOptions(others, keys);
  const look = { theme: 'light', width: 900 } as const;
  return { draw, context: { ...look, lang: filter.lang, today: info.asOf, filter, options, open: null } };
}

/** The rows every form is compared with: of a view those of the very answer, of a page as the API packs them. */
export async function measuredTables(asked: Asked, signal: AbortSignal): Promise<Measure['tables']> {
  const { endpoint } = asked;
  return isView(endpoint)
    ? tablesOfView(endpoint, await askAnswer(endpoint, asked, signal))
    : (await askTables(asked, signal)).tables;
}

type Found = readonly { readonly table: Table; readonly hash: string; readonly rows: number }[];

async function pictureOf(measure: Measure, signal: AbortSignal): Promise<Found> {
  const { asked, tables, info, datasetHash } = measure;
  const [table] = tables;
  const { draw, context } = await drawn(measure, signal);
  const { svg } = drawSheet({
    draw,
    context,
    statement: statementOf({
      title: table.name,
      headline: draw(context).headline,
      filter: context.filter,
      setsAside: ENDPOINTS[asked.endpoint].setsAside,
      nameOf: () => undefined,
      info,
      link: window.location.href,
      owes: owedByPicture(asked.endpoint, context.options),
    }),
    look: { width: context.width, height: null, theme: context.theme, transparent: false },
  });
  const view = window.location.href;
  const metadata = makePictureMetadata({ view, asked, version: info.version, datasetHash, table });
  const read = readPictureMetadata(new TextEncoder().encode(svgWithMetadata(svg, metadata)));
  if (read === null) throw new UnreadableError('The picture does not come back');
  return [{ table, hash: read.rowsHash, rows: Object.keys(read.rows).length }];
}

async function found(form: Form, measure: Measure, signal: AbortSignal): Promise<Found> {
  const { asked, tables } = measure;
  const [first] = tables;
  const hashed = (table: Table, rows: Table['rows']) => ({
    table,
    hash: rowsHash({ ...table, rows }),
    rows: rows.length,
  });
  if (form === 'answer') {
    const again = await measuredTables(asked, signal);
    return tables.map((table, at) => hashed(table, again[at]?.rows ?? []));
  }
  if (form === 'picture') return pictureOf(measure, signal);
  if (form === 'twin') {
    const { context } = await drawn(measure, signal);
    const { endpoint } = asked;
    if (!isView(endpoint) || endpoint === 'programmes') throw new UnreadableError(`${endpoint} is not drawn`);
    const twin = twinOf(endpoint, await measuredTables(asked, signal), context);
    return [hashed(first, shownRows(twin, first, context.lang))];
  }
  const bytes = await askFile(asked, form, signal);
  const inside = FORMATS[form].holds === 'all' ? tables : [first];
  return inside.map((table) => hashed(table, readRows(form, bytes, table)));
}

/** Makes one form of an answer anew, reads it back, and compares its rows with the measure. */
export async function prove(form: Form, measure: Measure, signal: AbortSignal): Promise<Proof> {
  const start = performance.now();
  const all = await found(form, measure, signal);
  const ms = performance.now() - start;
  const same = all.every(({ table, hash }) => hash === rowsHash(table));
  const { hash, rows } = all[0] ?? { hash: '', rows: 0 };
  return { rows, hash, tables: all.length, same, ms };
}
