import type { Programme } from '#contract/entities/programme.ts';
import { programmeWordsFor } from '#words/programme-words.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import styles from './programme-facts.module.css';

/** Why a list of the record is empty; an empty list is never left to be read as "the document says nothing". */
export function WhyEmpty({ reason }: { readonly reason: Programme['whyEmpty'][keyof Programme['whyEmpty']] }) {
  const words = useWordsOf(programmeWordsFor);
  if (reason === undefined) return null;
  return <p className={styles['doubt']}>{reason === 'not-read' ? words.notRead : words.noneRecorded}</p>;
}
