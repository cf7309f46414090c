import type { Heatmap, HeatmapColumn } from '#contract/answers/heatmap.ts';
import type { Language } from '#contract/vocabulary.ts';
import { shorten, textWidth } from '../text-width.ts';
import { TYPE } from '../tokens.ts';
import { wrapText } from '../wrap-text.ts';
import { yearLabels } from './year-labels.ts';

/** How the names over the columns stand: side by side, turned to read upwards, or Han characters one under another. */
export type Stand = 'flat' | 'turned' | 'stacked';

/** The names over the columns. `tiers`: neighbours stand on different heights where one row has no room for all. */
export interface ColumnNames {
  readonly stand: Stand;
  readonly tiers: number;
  /** Height of one tier, and of all with the room under them, in CSS pixels. */
  readonly tier: number;
  readonly height: number;
  /** The lines of each name; none where it is left out. */
  readonly lines: readonly (readonly string[])[];
}

export const LINE = 14;
const LEAST = 24;
const ROOM = { lines: 3, characters: 7, turned: 104, gap: 6 };
/** Room across that a turned name or a Han character needs. */
const ACROSS = 12;

type Forms = readonly string[];

function formsOf({ name, short }: HeatmapColumn, brief: string | undefined, lang: Language): Forms {
  return [name[lang], brief, short?.[lang]].filter((form) => form !== undefined);
}

const isHan = (text: string) => /^\p{Script=Han}+$/u.test(text);
/** A Han character alone on the last line of several. */
const isOrphan = (lines: readonly string[]) => lines.length > 1 && lines.at(-1)?.length === 1;
const shortest = (forms: Forms) => forms.toSorted((a, b) => textWidth(a, 1) - textWidth(b, 1))[0] ?? '';

/** Names in as few words and lines as stand over their columns side by side; null where one of them cannot. */
function flat(names: readonly Forms[], cell: number): ColumnNames | null {
  const room = cell - 4;
  const wrap = (form: string) => wrapText(form, room, TYPE.small);
  const stands = (lines: readonly string[]) =>
    lines.length <= ROOM.lines && !isOrphan(lines) && lines.every((line) => textWidth(line, TYPE.small) <= room);
  const lines = names.map((forms) => forms.map(wrap).find(stands));
  const fitting = lines.filter((each) => each !== undefined);
  if (fitting.length < lines.length) return null;
  const tier = Math.max(1, ...fitting.map(({ length }) => length)) * LINE;
  return { stand: 'flat', tiers: 1, tier, height: Math.max(LEAST, tier + ROOM.gap), lines: fitting };
}

function upright(names: readonly Forms[], cell: number): ColumnNames {
  const tiers = cell >= ACROSS ? 1 : Math.ceil(ACROSS / Math.max(1, cell));
  const choose = (fits: (form: string) => boolean) =>
    names.map((forms) => (tiers === 1 ? (forms.find(fits) ?? shortest(forms)) : shortest(forms)));
  const stacked = choose((form) => isHan(form) && form.length <= ROOM.characters);
  if (stacked.every(isHan)) {
    const tier = Math.max(1, ...stacked.map(({ length }) => length)) * LINE;
    return { stand: 'stacked', tiers, tier, height: tiers * tier + ROOM.gap, lines: stacked.map((name) => [...name]) };
  }
  const turned = choose((form) => textWidth(form, TYPE.small) <= ROOM.turned).map((name) =>
    shorten(name, ROOM.turned, TYPE.small),
  );
  const tier = Math.ceil(Math.max(0, ...turned.map((name) => textWidth(name, TYPE.small)))) + 2;
  return { stand: 'turned', tiers, tier, height: tiers * tier + ROOM.gap, lines: turned.map((name) => [name]) };
}

/** The names over columns of a width, in the longest form that stands there. */
export function columnNames(
  { by, columns }: Pick<Heatmap, 'by' | 'columns'>,
  cell: number,
  lang: Language,
  brief: Readonly<Record<string, string>>,
): ColumnNames {
  if (by === 'year') {
    const labels = yearLabels(
      columns.map(({ id }) => Number(id)),
      cell,
      TYPE.small,
    );
    return { stand: 'flat', tiers: 1, tier: LINE, height: LEAST, lines: labels.map((label) => [label]) };
  }
  const names = columns.map((column) => formsOf(column, brief[column.id], lang));
  return flat(names, cell) ?? upright(names, cell);
}
