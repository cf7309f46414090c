import { useWords } from '../../ui/use-words.ts';
import styles from './programme-facts.module.css';

/** The numbers of the sources that state a fact, each a link to its line in the list of sources. */
export function SourceRefs({ ids }: { readonly ids: readonly string[] }) {
  const words = useWords().app.programme;
  return (
    <sup className={styles['refs']} aria-label={words.sourceRefs(ids.length)}>
      {ids.map((id) => (
        <a
          key={id}
          href={`#source-${id}`}
          onClick={(event) => {
            // A fragment would become part of the view's link.
            event.preventDefault();
            document.getElementById(`source-${id}`)?.scrollIntoView({ block: 'center' });
            document.getElementById(`source-${id}`)?.focus({ preventScroll: true });
          }}
        >
          {id.slice(1)}
        </a>
      ))}
    </sup>
  );
}
