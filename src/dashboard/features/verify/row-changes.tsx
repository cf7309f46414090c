import { useMemo, useState } from 'react';
import { nameRows } from '#tables/name-rows.ts';
import { returnedWordsFor } from '#words/returned-words.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import type { TableCheck } from './check-file.ts';
import styles from './verify.module.css';

/** Named at first; the others are counted. */
const FEW = 10;
const GROUPS = ['came', 'went', 'changed'] as const;

/** Which rows make the difference between a file and the dataset, each by its name and with its page. */
export function RowChanges({ check: { now, changes } }: { readonly check: TableCheck }) {
  const words = useWordsOf(returnedWordsFor);
  const { lang } = useView().view.filter;
  const [all, setAll] = useState(false);
  const name = useMemo(() => nameRows(now, lang), [now, lang]);
  const total = GROUPS.reduce((sum, group) => sum + changes[group].length, 0);
  const most = all ? total : FEW;
  const shown = GROUPS.map((group, at) => {
    const before = GROUPS.slice(0, at).reduce((sum, one) => sum + changes[one].length, 0);
    return { group, keys: changes[group].slice(0, Math.max(0, most - before)) };
  }).filter(({ keys }) => keys.length > 0);
  if (total === 0) return null;
  return (
    <>
      <dl className={styles['changes']}>
        {shown.map(({ group, keys }) => (
          <div key={group}>
            <dt>{words.groups[group]}</dt>
            {keys.map((key) => (
              <dd key={key}>
                {name(key).map(({ text, to }, at) => (
                  <span key={`${at} ${text}`}>
                    {at > 0 && words.times}
                    {to === null ? text : <PageLink {...to}>{text}</PageLink>}
                  </span>
                ))}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {!all && total > FEW && (
        <button type="button" onClick={() => setAll(true)}>
          {words.more(total - FEW)}
        </button>
      )}
    </>
  );
}
