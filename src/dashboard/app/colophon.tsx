import { useQuery } from '@tanstack/react-query';
import { getDataset } from '../queries/get-dataset.ts';
import { useWords } from '../ui/use-words.ts';
import styles from './shell.module.css';

/** The foot of every page: which version of the facts, what its counts are not, and the licences. */
export function Colophon() {
  const words = useWords().app.footer;
  const { data } = useQuery(getDataset);
  return (
    <footer className={styles['foot']}>
      <p>
        {data && `${words.version(data.info.version, data.counts.programmes)} `}
        {words.index}
      </p>
      <p>
        {data
          ? words.credits(
              data.info.licence.title,
              data.info.credits.map(({ credit }) => credit),
            )
          : ''}
      </p>
    </footer>
  );
}
