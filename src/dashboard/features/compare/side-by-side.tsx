import { useEffect, useMemo, useRef, useState } from 'react';
import { type Comparison, MOST_COMPARED } from '#contract/comparison.ts';
import type { Language } from '#contract/vocabulary.ts';
import { compareHead } from '#heads/compare-head.ts';
import { compareWordsFor } from '#words/compare-words.ts';
import { ProblemError } from '../../queries/ask.ts';
import { explain } from '../../ui/explain.ts';
import { useDay } from '../../ui/use-day.ts';
import { useHead } from '../../ui/use-head.ts';
import { useWords, useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import type { Answers } from './answers.ts';
import { columnsOf, type Thing } from './column.ts';
import { ColumnHead } from './column-head.tsx';
import styles from './compare.module.css';
import { CompareTable } from './compare-table.tsx';
import { Missing } from './notices.tsx';
import { Picker } from './picker.tsx';
import type { Row } from './row.ts';
import { Title } from './title.tsx';

interface SideBySideProps<TAnswer> {
  readonly comparison: Comparison;
  readonly answers: Answers<TAnswer>;
  readonly thingOf: (answer: TAnswer) => Thing;
  readonly rowsOf: (answers: readonly TAnswer[], lang: Language, day: string) => readonly Row[];
}

/** Things of one kind side by side. What is not known or does not come is said; the others stand all the same. */
export function SideBySide<TAnswer>({ comparison, answers, thingOf, rowsOf }: SideBySideProps<TAnswer>) {
  const { app } = useWords();
  const words = useWordsOf(compareWordsFor);
  const { lang } = useView().view.filter;
  const { kind, ids } = comparison;
  const { known, waiting, failed, retry } = answers;
  const day = useDay();
  const things = useMemo(() => columnsOf(known, ids, thingOf), [known, ids, thingOf]);
  const columns = useMemo(() => things.map(({ column }) => column), [things]);
  const rows = useMemo(
    () =>
      rowsOf(
        things.map(({ answer }) => answer),
        lang,
        day,
      ),
    [things, rowsOf, lang, day],
  );
  useHead(
    useMemo(
      () => (waiting ? null : compareHead({ kind, things: columns }, { lang, origin: location.origin })),
      [waiting, kind, columns, lang],
    ),
  );

  const region = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [replaced, setReplaced] = useState<string | null>(null);
  const inPlaceOf = columns.find(({ id }) => id === replaced);
  const [shown, setShown] = useState(ids);
  if (ids.join(' ') !== shown.join(' ')) {
    setShown(ids);
    setReplaced(null);
  }
  // What was chosen goes with the choice: whoever uses the keyboard goes on at what came of it.
  const chosen = useRef(ids);
  useEffect(() => {
    if (chosen.current.join(' ') === ids.join(' ')) return;
    chosen.current = ids;
    (region.current ?? field.current)?.focus({ preventScroll: true });
  }, [ids]);
  useEffect(() => {
    if (replaced !== null) field.current?.focus();
  }, [replaced]);
  // What nobody knows, or stands twice, keeps its place in the address until something else needs it.
  const kept = ids.length < MOST_COMPARED ? ids : columns.map(({ given }) => given);
  const put = (id: string): Comparison => ({
    kind,
    ids: inPlaceOf ? ids.map((given) => (given === inPlaceOf.given ? id : given)) : [...kept, id],
  });
  const broken = failed.find(({ error }) => !isMissing(error));

  return (
    <>
      <Title kind={kind} names={columns.map(({ name }) => name)} rows={rows} />
      {failed.map(({ error, at }) =>
        isMissing(error) ? (
          <Missing key={at} comparison={comparison} id={ids[at] ?? ''} near={error.problem.near ?? []} />
        ) : null,
      )}
      {broken && (
        <div role="alert">
          <p>{explain(broken.error, app.errors)}</p>
          <button type="button" onClick={retry}>
            {app.frame.retry}
          </button>
        </div>
      )}
      {((!waiting && kept.length < MOST_COMPARED) || inPlaceOf) && (
        <Picker
          key={`${kind} ${ids.join(' ')}`}
          comparison={comparison}
          label={inPlaceOf ? words.instead(inPlaceOf.name[lang]) : words.find[kind]}
          put={put}
          field={field}
        />
      )}
      {waiting && <p role="status">{app.page.loading}</p>}
      {columns.length > 0 && (
        <div className={styles['compared']}>
          {columns.length > 1 && <p className={styles['soft']}>{words.note}</p>}
          <CompareTable
            kind={kind}
            columns={columns}
            rows={rows}
            region={region}
            heads={columns.map((column) => (
              <ColumnHead
                key={column.id}
                comparison={comparison}
                column={column}
                replaced={column === inPlaceOf}
                onReplace={() => setReplaced(column === inPlaceOf ? null : column.id)}
              />
            ))}
          />
        </div>
      )}
    </>
  );
}

const isMissing = (error: Error): error is ProblemError =>
  error instanceof ProblemError && error.problem.status === 404;
