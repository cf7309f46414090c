import { useId, useState } from 'react';
import type { FacetValue } from '#contract/answers/facets.ts';
import type { PageName } from '#contract/pages.ts';
import { ToPage } from '../../ui/to-page.tsx';
import { useWords } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import styles from './facet-menu.module.css';

interface FacetMenuProps {
  readonly title: string;
  /** The button's text where it is not the title, such as "31 more sectors". */
  readonly label?: string;
  readonly values: readonly FacetValue[];
  readonly chosen: readonly string[];
  /** The page each value has, where they have one. */
  readonly page: PageName | undefined;
  readonly onToggle: (value: string) => void;
}

const SEARCHED_FROM = 14;

/** One clause as a menu of its values with the programmes each would leave. */
export function FacetMenu({ title, label, values, chosen, page, onToggle }: FacetMenuProps) {
  const words = useWords().app.filters;
  const { lang } = useView().view.filter;
  const id = useId();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const wanted = typed.trim().toLowerCase();
  const shown = values.filter(
    ({ value, name, count }) =>
      (count > 0 || chosen.includes(value)) &&
      [value, name.en, name.zh].some((text) => text.toLowerCase().includes(wanted)),
  );
  const most = Math.max(1, ...values.map(({ count }) => count));
  const anchor = `--menu${id.replace(/[^a-z0-9]/gi, '')}`;

  return (
    <>
      <button
        type="button"
        className={styles['button']}
        data-active={chosen.length > 0}
        popoverTarget={id}
        style={{ anchorName: anchor }}
      >
        {words.chosen(label ?? title, chosen.length)}
      </button>
      <div
        id={id}
        popover="auto"
        className={styles['menu']}
        onBeforeToggle={() => setOpen(true)}
        onToggle={({ newState }) => setOpen(newState === 'open')}
        role="group"
        aria-label={title}
        style={{ positionAnchor: anchor }}
      >
        {open && (
          <>
            {values.length >= SEARCHED_FROM && (
              <input
                type="search"
                value={typed}
                placeholder={words.find(title)}
                aria-label={words.find(title)}
                onChange={(event) => setTyped(event.target.value)}
              />
            )}
            <ul>
              {shown.map(({ value, name, count, parent }) => (
                <li key={value} data-child={parent !== undefined}>
                  <label>
                    <input type="checkbox" checked={chosen.includes(value)} onChange={() => onToggle(value)} />
                    <span className={styles['name']}>
                      {name[lang]} {lang === 'en' && <span lang="zh-CN">{name.zh}</span>}
                    </span>
                    <span className={styles['count']} style={{ '--share': count / most }}>
                      {count}
                    </span>
                  </label>
                  {page && <ToPage page={page} id={value} name={name[lang]} />}
                </li>
              ))}
            </ul>
            {shown.length === 0 && <p>{words.nothingFound}</p>}
          </>
        )}
      </div>
    </>
  );
}
