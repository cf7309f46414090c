import { useState } from 'react';
import type { SectorTarget } from '#contract/answers/sector-page.ts';
import { yearOf } from '#contract/partial-date.ts';
import { sectorWordsFor } from '#words/sector-words.ts';
import { PageSection } from '../../ui/page-section.tsx';
import { useWordsOf } from '../../ui/use-words.ts';
import { FactGroup, FactTable } from './fact-table.tsx';
import { TargetRow } from './target-row.tsx';
import styles from './target-table.module.css';

const SCOPES = ['own', 'worded', 'shared'] as const satisfies readonly SectorTarget['scope'][];
const MOST_SHOWN = 40;
const FEW = 5;

/** By year, in the order given; those without a date under `null`. */
function byYear(targets: readonly SectorTarget[]): Map<number | null, SectorTarget[]> {
  const years = new Map<number | null, SectorTarget[]>();
  for (const target of targets) {
    const year = target.by === null ? null : yearOf(target.by);
    years.set(year, [...(years.get(year) ?? []), target]);
  }
  return years;
}

/** The goals and rules of the programmes that name the sector, those of it alone first to be seen, by the year they are due. */
export function TargetTable({ targets }: { readonly targets: readonly SectorTarget[] }) {
  const words = useWordsOf(sectorWordsFor).targets;
  const of = (scope: SectorTarget['scope']) => targets.filter((target) => target.scope === scope);
  const few = of('own').length + of('worded').length < FEW;
  const [scopes, setScopes] = useState<readonly SectorTarget['scope'][]>(few ? SCOPES : ['own', 'worded']);
  const [whole, setWhole] = useState(false);
  const chosen = targets.filter(({ scope }) => scopes.includes(scope));
  const shown = whole ? chosen : chosen.slice(0, MOST_SHOWN);
  const heads = [
    words.metric,
    words.value,
    words.by,
    words.programme,
    words.issuers,
    words.reach,
    words.basis,
    words.sources,
  ];
  return (
    <PageSection id="targets" title={words.title} note={words.note}>
      {targets.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <div className={styles['scopes']} role="group" aria-label={words.which}>
            {SCOPES.map((scope) => (
              <button
                key={scope}
                type="button"
                aria-pressed={scopes.includes(scope)}
                disabled={of(scope).length === 0}
                onClick={() =>
                  setScopes(scopes.includes(scope) ? scopes.filter((each) => each !== scope) : [...scopes, scope])
                }
              >
                {words.scopes[scope](of(scope).length)}
              </button>
            ))}
          </div>
          <FactTable caption={words.caption} heads={heads}>
            {[...byYear(shown)].map(([year, due]) => (
              <FactGroup
                key={year}
                title={year === null ? words.undated : words.due(String(year))}
                columns={heads.length}
              >
                {due.map((target) => (
                  <TargetRow
                    key={`${target.programme.id} ${target.metric.en} ${target.by} ${target.value}`}
                    target={target}
                  />
                ))}
              </FactGroup>
            ))}
          </FactTable>
          {chosen.length > shown.length && (
            <button type="button" className={styles['more']} onClick={() => setWhole(true)}>
              {words.more(chosen.length - shown.length)}
            </button>
          )}
        </>
      )}
    </PageSection>
  );
}
