import { formatDate } from '#charts/format-date.ts';
import type { Figure } from '#contract/entities/figure.ts';
import { BASES } from '#contract/vocabulary.ts';
import { sectorWordsFor } from '#words/sector-words.ts';
import { formatTarget } from '../../ui/format-target.ts';
import { PageSection } from '../../ui/page-section.tsx';
import { ScrollTable } from '../../ui/scroll-table.tsx';
import { TableGroup } from '../../ui/table-group.tsx';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import { SourceNames } from './source-names.tsx';
import styles from './target-table.module.css';

/** Figures by series, in the order given; those of no series are left out. */
function bySeries(figures: readonly Figure[]): Map<string, Figure[]> {
  const series = new Map<string, Figure[]>();
  for (const figure of figures) {
    if (figure.series !== null) series.set(figure.series, [...(series.get(figure.series) ?? []), figure]);
  }
  return series;
}

/** What statistics say of the sector: series by series, as no two may be read against each other. */
export function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  const words = useWordsOf(sectorWordsFor).figures;
  const heads = [words.metric, words.value, words.asOf, words.scope, words.basis, words.source, words.noteHead];
  const series = [...bySeries(figures)];
  const alone = figures.filter((figure) => figure.series === null);
  return (
    <PageSection id="figures" title={words.title} note={words.note}>
      {figures.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ScrollTable title={words.caption} columns={heads} className={styles['facts']}>
          {series.map(([name, lines]) => (
            <TableGroup key={name} title={words.series(name)} columns={heads.length}>
              {lines.map((figure) => (
                <Line key={figure.id} figure={figure} />
              ))}
            </TableGroup>
          ))}
          {alone.map((figure, at) => (
            <TableGroup key={figure.id} title={at === 0 ? words.alone : null} columns={heads.length}>
              <Line figure={figure} />
            </TableGroup>
          ))}
        </ScrollTable>
      )}
    </PageSection>
  );
}

function Line({ figure }: { readonly figure: Figure }) {
  const { lang } = useView().view.filter;
  const { metric, unitNote, asOf, scope, basis, source, note } = figure;
  return (
    <tr>
      <th scope="row" className={styles['metric']}>
        {metric[lang]}
      </th>
      <td className={styles['value']}>
        {formatTarget({ ...figure, valueMax: null, operatorBasis: 'recorded' }, lang)}
        {unitNote !== null && <span className={styles['unit']}>{unitNote}</span>}
      </td>
      <td className={styles['by']}>{formatDate(asOf, lang)}</td>
      <td className={styles['soft']}>{scope}</td>
      <td className={styles['soft']}>{BASES[basis][lang]}</td>
      <td className={styles['sources']}>
        <SourceNames sources={[source]} />
      </td>
      <td className={styles['sources']}>{note}</td>
    </tr>
  );
}
