import { useState } from 'react';
import type { SectorTarget } from '#contract/answers/sector-page.ts';
import { yearOf } from '#contract/partial-date.ts';
import { sectorWordsFor } from '#words/sector-words.ts';
import { PageSection } from '../../ui/page-section.tsx';
import { ScrollTable } from '../../ui/scroll-table.tsx';
import { TableGroup } from '../../ui/table-group.tsx';
import { useWordsOf } from '../../ui/use-words.ts';
import { TargetRow } from './target-row.tsx';
import styles from './target-table.module.css';

const SCOPES = ['own', 'worded', 'shared'] as const satisfies readonly SectorTarget['scope'][];
const MOST_SHOWN = 40;
const FEW = 5;

/** In groups of what a key tells apart, groups and lines in the order given. */
function groupsBy<TKey>(targets: readonly SectorTarget[], keyOf: (target: SectorTarget) => TKey) {
  const groups = new Map<TKey, SectorTarget[]>();
  for (const target of targets) groups.set(keyOf(target), [...(groups.get(keyOf(target)) ?? []), target]);
  return [...groups];
}

const dueYear = ({ by }: SectorTarget) => (by === null ? null : yearOf(by));
const setBy = ({ programme }: SectorTarget) => programme.id;

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
            {SCOPES.filter((scope) => of(scope).length > 0).map((scope) => (
              <button
                key={scope}
                type="button"
                aria-pressed={scopes.includes(scope)}
                onClick={() =>
                  setScopes(scopes.includes(scope) ? scopes.filter((each) => each !== scope) : [...scopes, scope])
                }
              >
                {words.scopes[scope](of(scope).length)}
              </button>
            ))}
          </div>
          <ScrollTable title={words.caption} columns={heads} className={styles['facts']}>
            {groupsBy(shown, dueYear).map(([year, due]) => (
              <TableGroup
                key={year}
                title={year === null ? words.undated : words.due(String(year))}
                columns={heads.length}
              >
                {groupsBy(due, setBy).flatMap(([, together]) =>
                  together.map((target, at) => (
                    <TargetRow
                      key={`${target.programme.id} ${target.metric.en} ${target.by} ${target.value}`}
                      target={target}
                      lines={at === 0 ? together.length : 0}
                    />
                  )),
                )}
              </TableGroup>
            ))}
          </ScrollTable>
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
