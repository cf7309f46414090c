import styles from './jump-links.module.css';

interface JumpLinksProps {
  readonly label: string;
  readonly parts: readonly { readonly id: string; readonly name: string }[];
}

/** The parts of a long page as the ways into it. */
export function JumpLinks({ label, parts }: JumpLinksProps) {
  return (
    <nav aria-label={label} className={styles['links']}>
      {parts.map(({ id, name }) => (
        <a key={id} href={`#${id}`}>
          {name}
        </a>
      ))}
    </nav>
  );
}
