import { Link } from 'react-router';
import { askedOf, writeAsked } from '#contract/asked.ts';
import { pagePath } from '#contract/pages.ts';
import { verifyLinkWordsFor } from '#words/verify-link-words.ts';
import type { ExportSubject } from '../../ui/exporting.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { answerAddress } from './answer-address.ts';
import styles from './export-dialog.module.css';

interface VerifyLinkProps {
  readonly subject: ExportSubject;
  readonly onClick: () => void;
}

/** The way to the page that makes the hash of a subject's rows again, and takes files back. */
export function VerifyLink({ subject, onClick }: VerifyLinkProps) {
  const words = useWordsOf(verifyLinkWordsFor);
  const { endpoint, id } = subject;
  const query = answerAddress(subject, 'json').split('?')[1] ?? '';
  return (
    <p className={styles['verify']}>
      {words.before}{' '}
      <Link to={{ pathname: pagePath('verify'), search: writeAsked(askedOf(endpoint, id, query)) }} onClick={onClick}>
        {words.link}
      </Link>
    </p>
  );
}
