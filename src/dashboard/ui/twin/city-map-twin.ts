import type { Mark } from '#charts/chart.ts';
import { comparedWords } from '#charts/compared-words.ts';
import { formatDate } from '#charts/format-date.ts';
import { designationLines } from '#charts/map/designation-lines.ts';
import { byWeight } from '#charts/map/rows.ts';
import { tellShade } from '#charts/map/tell-shade.ts';
import { keysOf, type Language, MEMBER_STATUSES, OPERATORS } from '#contract/vocabulary.ts';
import { groupRows, oneOf, readRows, type TableRow } from '#tables/read-rows.ts';
import type { Tables } from '#tables/tables-of.ts';
import { mapWordsFor } from '#words/map-words.ts';
import type { Seen, Twin } from './twin.ts';

const designationOf = (row: TableRow) => ({
  roster: row.text('roster'),
  status: oneOf(keysOf(MEMBER_STATUSES), row.text('status')),
  designated: row.textOrNull('designated'),
});

/** What a province can be shaded by. */
function shadedBy(row: TableRow) {
  const value = row.numberOrNull('adoption_target_2027');
  const operator = row.textOrNull('adoption_target_operator');
  return {
    first: row.numberOrNull('first_year'),
    adoption:
      value === null
        ? null
        : {
            value,
            operator: operator === null ? null : oneOf(OPERATORS, operator),
            metric: { en: row.text('adoption_target_metric_en'), zh: row.text('adoption_target_metric_zh') },
            title: { en: row.text('adoption_target_title_en'), zh: row.text('adoption_target_title_zh') },
            sources: row.number('adoption_target_sources'),
          },
  };
}

const idOf = (row: TableRow) => `${row.text('stands_for')} ${row.text('place')}`;

function siteOf(row: TableRow) {
  const code = row.text('place');
  const isPlace = row.text('stands_for') === 'place';
  const mark: Mark = isPlace ? { kind: 'place', code } : { kind: 'province', id: row.text('province') };
  const pending = row.number('proposed') + row.number('planned');
  return { row, code, isPlace, mark, held: row.number('designated'), pending, programmes: row.number('programmes') };
}

/** Whether programmes of its own were looked for, and when where none were found. */
function searchOf(row: TableRow, lang: Language): string {
  const status = row.named('search', lang);
  const searched = row.textOrNull('searched');
  return row.text('search') === 'found' || searched === null ? status : `${status} (${formatDate(searched, lang)})`;
}

/** Places, then provinces, the most designated first; provinces with nothing are told last. */
export function cityMapTwin(tables: Tables, { lang, filter, options }: Seen): Twin {
  const words = mapWordsFor(lang);
  const { table, since } = words;
  const compared = comparedWords(filter, since.days, lang);
  const shade = options.shade === 'none' ? '' : words.shade.column[options.shade];
  const sites = readRows(tables, 'places').map(siteOf);
  const places = sites.filter(({ isPlace }) => isPlace).toSorted(byWeight);
  const provinces = sites.filter(({ isPlace }) => !isPlace).toSorted(byWeight);
  const provinceNames = new Map(provinces.map(({ row }) => [row.text('province'), row.text(`name_${lang}`)]));
  const designations = groupRows(readRows(tables, 'designations'), idOf);
  const rosters = readRows(tables, 'rosters').map((row) => ({
    id: row.text('roster'),
    title: { en: row.text('title_en'), zh: row.text('title_zh') },
  }));
  const tell = designationLines(rosters, words, lang);
  const tellOf = tellShade(options.shade, words.shade, lang);

  const rowOf = ({ row, code, isPlace, mark, held, pending, programmes }: ReturnType<typeof siteOf>) => {
    const province = row.text('province');
    const count = (column: string) => row.numberOrNull(column) ?? 0;
    const cells: Twin['rows'][number]['cells'] = [
      row.text(`name_${lang}`),
      row.text(lang === 'en' ? 'name_zh' : 'name_en'),
      isPlace ? [{ text: provinceNames.get(province) ?? province, to: { page: 'place', id: province } }] : null,
      held,
      pending,
      programmes,
      ...(compared === null ? [] : [count('designations_appeared'), count('programmes_appeared')]),
      searchOf(row, lang),
      ...(shade === '' ? [] : [isPlace ? null : tellOf(shadedBy(row))]),
      tell(designations.get(idOf(row))?.map(designationOf) ?? []),
    ];
    return { key: `${mark.kind} ${code}`, cells, mark };
  };
  const head = (label: string, numeric = false) => ({ label, numeric });
  return {
    caption: table.caption,
    columns: [
      head(table.place),
      head(table.otherName),
      head(table.province),
      head(table.held, true),
      head(table.pending, true),
      head(table.programmes, true),
      ...(compared === null ? [] : [since.designations(compared), since.programmes(compared)]).map((label) =>
        head(label, true),
      ),
      head(table.search),
      ...(shade === '' ? [] : [head(shade)]),
      head(table.designations),
    ],
    rows: [...places, ...provinces].map(rowOf),
  };
}
