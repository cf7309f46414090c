import { Link } from 'react-router';
import { COMPARED_KINDS, type Comparison, MOST_COMPARED } from '#contract/comparison.ts';
import { compareWordsFor } from '#words/compare-words.ts';
import { useComparisonAddress } from '../../ui/use-comparison-address.ts';
import { useWordsOf } from '../../ui/use-words.ts';

interface UnknownKindProps {
  readonly given: string;
  readonly ids: readonly string[];
}

/** A kind nobody knows: what was given with it can be read as any that can be compared. */
export function UnknownKind({ given, ids }: UnknownKindProps) {
  const words = useWordsOf(compareWordsFor);
  const addressOf = useComparisonAddress();
  return (
    <div role="status">
      <p>{words.unknownKind(given)}</p>
      <ul>
        {COMPARED_KINDS.map((kind) => (
          <li key={kind}>
            <Link to={addressOf({ kind, ids })}>{words.kinds[kind]}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

export function Beyond({ ids }: { readonly ids: readonly string[] }) {
  const words = useWordsOf(compareWordsFor);
  return ids.length === 0 ? null : <p role="status">{words.beyond(ids, MOST_COMPARED)}</p>;
}

interface MissingProps {
  readonly comparison: Comparison;
  readonly id: string;
  readonly near: readonly string[];
}

/** An id nobody knows: the others stand, and what may have been meant can take its place. */
export function Missing({ comparison: { kind, ids }, id, near }: MissingProps) {
  const words = useWordsOf(compareWordsFor);
  const addressOf = useComparisonAddress();
  return (
    <div role="status">
      <p>
        {words.missing(id)}{' '}
        <Link to={addressOf({ kind, ids: ids.filter((given) => given !== id) })}>{words.leaveOut}</Link>
      </p>
      {near.length > 0 && (
        <>
          <p>{words.near}</p>
          <ul>
            {near.map((other) => (
              <li key={other}>
                <Link to={addressOf({ kind, ids: ids.map((given) => (given === id ? other : given)) })}>{other}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
