import type { SearchHit } from '#contract/answers/search.ts';
import { searchWordsFor } from '#words/search-words.ts';
import { useView } from '../url/use-view.ts';
import styles from './hit-content.module.css';
import { MarkedText } from './marked-text.tsx';
import { useWordsOf } from './use-words.ts';

const TAGS = { en: 'en', zh: 'zh-CN' } as const;

/** A result: its name in the reader's language and the other, and why it is here. */
export function HitContent({ hit, kind }: { readonly hit: SearchHit; readonly kind: string }) {
  const words = useWordsOf(searchWordsFor);
  const { lang } = useView().view.filter;
  const other = lang === 'en' ? 'zh' : 'en';
  const { name, marks, of, issued, reading, found } = hit;
  return (
    <>
      <span className={styles['name']}>
        <span className={styles['kind']}>{kind}: </span>
        <MarkedText text={name[lang]} marks={marks[lang]} />
      </span>{' '}
      <span className={styles['other']} lang={TAGS[other]}>
        <MarkedText text={name[other]} marks={marks[other]} />
      </span>{' '}
      {(issued !== null || of !== null || reading !== null || found !== null) && (
        <span className={styles['why']}>
          {of !== null && <span>{words.of(of[lang])}</span>} {issued !== null && <span>{issued}</span>}{' '}
          {found !== null && (
            <span>
              {words.fields[found.field]}: <MarkedText text={found.text} marks={found.marks} />
            </span>
          )}{' '}
          {reading !== null && (
            <span>
              {words.pinyin} <mark lang="zh-Latn">{reading}</mark>
            </span>
          )}
        </span>
      )}
    </>
  );
}
