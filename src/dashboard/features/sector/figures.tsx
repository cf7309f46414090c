import { formatDate } from '#charts/format-date.ts';
import type { Figure } from '#contract/entities/figure.ts';
import { BASES } from '#contract/vocabulary.ts';
import { sectorWordsFor } from '#words/sector-words.ts';
import { formatTarget } from '../../ui/format-target.ts';
import { PageSection } from '../../ui/page-section.tsx';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import { FactGroup, FactTable } from './fact-table.tsx';
import { SourceNames } from './source-names.tsx';
import styles from './target-table.module.css';

/** Figures by series, each of no series alone, in the order given. */
function groupsOf(figures: readonly Figure[]): (readonly [string | null, readonly Figure[]])[] {
  const series = new Map<string, Figure[]>();
  for (const figure of figures) {
    if (figure.series !== null) series.set(figure.series, [...(series.get(figure.series) ?? []), figure]);
  }
  return [...series, ...figures.filter((figure) => figure.series === null).map((figure) => [null, [figure]] as const)];
}

/** What statistics say of the sector: series by series, as no two may be read against each other. */
export function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  const words = useWordsOf(sectorWordsFor).figures;
  const heads = [words.metric, words.value, words.asOf, words.scope, words.basis, words.source, words.noteHead];
  return (
    <PageSection id="figures" title={words.title} note={words.note}>
      {figures.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <FactTable caption={words.title} heads={heads}>
          {groupsOf(figures).map(([series, lines]) => (
            <FactGroup
              key={series ?? lines[0]?.id}
              title={series === null ? words.alone : words.series(series)}
              columns={heads.length}
            >
              {lines.map((figure) => (
                <Line key={figure.id} figure={figure} />
              ))}
            </FactGroup>
          ))}
        </FactTable>
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
