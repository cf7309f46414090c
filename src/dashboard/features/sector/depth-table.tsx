import type { SectorPage } from '#contract/answers/sector-page.ts';
import { ABSENCES, DEPTHS, type Depth } from '#contract/vocabulary.ts';
import { sectorWordsFor } from '#words/sector-words.ts';
import { PageSection } from '../../ui/page-section.tsx';
import { ScrollBox } from '../../ui/scroll-box.tsx';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import styles from './depth-table.module.css';

const DEEPEST_FIRST: readonly Depth[] = [4, 3, 2, 1];
const ABSENCE_ORDER = ['silent', 'filtered', 'searched-none-found', 'not-searched', 'not-recorded'] as const;

/** Steps of the scale on which a number can be read in both themes, each for twice as many programmes as the one before. */
const STEPS = [1, 2, 3, 5, 6] as const;

/** 1, 2 to 3, 4 to 7, 8 to 15, more: the same for every sector. */
const stepOf = (count: number) =>
  count === 0 ? undefined : STEPS[Math.min(Math.floor(Math.log2(count)), STEPS.length - 1)];

/** Years by depth: a picture that is its own table, every number printed, shade repeating what the number says. */
export function DepthTable({ years }: { readonly years: SectorPage['years'] }) {
  const words = useWordsOf(sectorWordsFor).depth;
  const { lang } = useView().view.filter;
  const total = ({ depths }: SectorPage['years'][number]) => depths[1] + depths[2] + depths[3] + depths[4];
  const met = ABSENCE_ORDER.filter((each) => years.some(({ absence }) => absence === each));
  return (
    <PageSection id="depth" title={words.title} note={words.note}>
      <ScrollBox className={styles['scroll']} label={words.caption}>
        <table>
          <caption>{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.depth}</th>
              {years.map(({ year }) => (
                <th key={year} scope="col">
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {DEEPEST_FIRST.map((depth) => (
              <tr key={depth}>
                <th scope="row">{DEPTHS[depth][lang]}</th>
                {years.map(({ year, depths }) => (
                  <td key={year} data-step={stepOf(depths[depth])}>
                    {depths[depth] || ''}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.total}</th>
              {years.map((each) => (
                <td key={each.year} data-absence={each.absence}>
                  {each.absence === null ? (
                    total(each)
                  ) : (
                    <span className={styles['hidden']}>{ABSENCES[each.absence][lang]}</span>
                  )}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </ScrollBox>
      {met.length > 0 && <p className={styles['legend']}>{met.map((absence) => words.legend[absence]).join(' ')}</p>}
    </PageSection>
  );
}
