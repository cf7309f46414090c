import { type MouseEvent, memo } from 'react';
import { Link } from 'react-router';
import type { Search } from '#contract/answers/search.ts';
import { searchWordsFor } from '#words/search-words.ts';
import { HitContent } from '../../ui/hit-content.tsx';
import { useHitAddress } from '../../ui/use-hit-address.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { listOptions } from './list-options.ts';
import { optionId } from './option-id.ts';
import styles from './palette.module.css';
import { MOST } from './use-search.ts';

interface ResultsProps {
  readonly answer: Search;
  readonly active: number;
  readonly onMore: () => void;
  /** A result was opened in this tab. */
  readonly onLeave: () => void;
  readonly onPoint: (position: number) => void;
}

const opensHere = ({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent) =>
  button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;

/** The results by kind, none of them a stop of its own. Apart from the field, so that a letter typed draws none of them anew. */
export const Results = memo(function Results({ answer, active, onMore, onLeave, onPoint }: ResultsProps) {
  const words = useWordsOf(searchWordsFor);
  const addressOf = useHitAddress();
  return listOptions(answer, MOST).map(({ kind, total, shown, first, options }) => (
    <div key={kind} role="group" aria-labelledby={`search-kind-${kind}`} className={styles['group']}>
      <div id={`search-kind-${kind}`} className={styles['kind']}>
        {words.kinds[kind].many} <span>{words.shown(shown, total)}</span>
      </div>
      {options.map((option, at) => {
        const position = first + at;
        const shared = {
          id: optionId(position),
          role: 'option',
          tabIndex: -1,
          'aria-selected': position === active,
          className: styles['option'],
          onPointerMove: () => onPoint(position),
          // The focus stays in the field, where the keys are.
          onMouseDown: (event: MouseEvent) => event.preventDefault(),
        };
        return option.is === 'hit' ? (
          <Link
            key={position}
            {...shared}
            to={addressOf(option.hit)}
            onClick={(event) => {
              if (opensHere(event)) onLeave();
            }}
          >
            <HitContent hit={option.hit} kind={words.kinds[kind].one} />
          </Link>
        ) : (
          <button key={position} {...shared} type="button" onClick={onMore}>
            {words.more(option.count, words.kinds[kind].many)}
          </button>
        );
      })}
    </div>
  ));
});
