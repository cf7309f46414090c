import type { ThemeList } from '#contract/answers/theme-page.ts';
import { themeWordsFor } from '#words/theme-words.ts';
import { FilterLink } from '../../ui/filter-link.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { PageSection } from '../../ui/page-section.tsx';
import { ScrollTable } from '../../ui/scroll-table.tsx';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import styles from './theme-years.module.css';

/** Where not all years fit, the last ones are seen first. */
function showLast(box: HTMLElement | null) {
  if (box !== null) box.scrollLeft = box.scrollWidth;
}

/** Every theme by year of issue, the most programmes first: numbers printed, the more the darker. */
export function ThemeYears({ list }: { readonly list: ThemeList }) {
  const words = useWordsOf(themeWordsFor).list;
  const spans = list.flatMap(({ years }) => years.map(({ year }) => year));
  const first = Math.min(...spans);
  const years = spans.length === 0 ? [] : Array.from({ length: Math.max(...spans) - first + 1 }, (_, at) => first + at);
  const most = Math.max(1, ...list.flatMap((theme) => theme.years.map(({ count }) => count)));
  return (
    <PageSection title={words.table} note={words.note}>
      <ScrollTable
        ref={showLast}
        title={words.table}
        columns={[words.theme, words.all, ...years.map(String)]}
        className={styles['years']}
      >
        <tbody>
          {list
            .toSorted((a, b) => b.programmes - a.programmes)
            .map((theme) => (
              <Row key={theme.id} theme={theme} years={years} most={most} />
            ))}
        </tbody>
      </ScrollTable>
    </PageSection>
  );
}

interface RowProps {
  readonly theme: ThemeList[number];
  readonly years: readonly number[];
  readonly most: number;
}

function Row({ theme, years, most }: RowProps) {
  const { lang } = useView().view.filter;
  const other = lang === 'en' ? 'zh' : 'en';
  const { id, name, programmes } = theme;
  const counts = new Map(theme.years.map(({ year, count }) => [year, count]));
  return (
    <tr>
      <th scope="row">
        <PageLink page="theme" id={id}>
          {name[lang]}
        </PageLink>
        <span lang={other === 'zh' ? 'zh-CN' : 'en'}>{name[other]}</span>
      </th>
      <td>{programmes}</td>
      {years.map((year) => {
        const count = counts.get(year) ?? 0;
        return (
          <td key={year} className={styles['cell']} style={{ '--share': Math.sqrt(count / most) }}>
            {count > 0 && (
              <FilterLink page="programmes" filter={{ theme: [id], from: `${year}`, to: `${year}` }}>
                {count}
              </FilterLink>
            )}
          </td>
        );
      })}
    </tr>
  );
}
