import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { orderOf, type SortKey } from '#contract/sorts.ts';
import { exploreWordsFor } from '#words/explore-words.ts';
import { getFacets } from '../../queries/get-facets.ts';
import { getProgrammePages } from '../../queries/get-programme-pages.ts';
import { useAnswerable } from '../../queries/use-answerable.ts';
import { explain } from '../../ui/explain.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { ScrollBox } from '../../ui/scroll-box.tsx';
import { useWidth } from '../../ui/use-width.ts';
import { useWords, useWordsOf } from '../../ui/use-words.ts';
import type { Field } from '../../url/fields.ts';
import { useView } from '../../url/use-view.ts';
import { cellOf, NUMERIC, SORT_OF } from './cells.tsx';
import { ColumnPicker } from './column-picker.tsx';
import styles from './explore.module.css';
import { shownFields } from './shown-fields.ts';

const LIKELY_ROW = 54;
const BEYOND = 12;

/** Every programme under the filter. Only the rows in sight are in the document; the next page is asked for near the end. */
export function ProgrammeTable() {
  const { app } = useWords();
  const words = useWordsOf(exploreWordsFor);
  const { filter } = useAnswerable();
  const { view } = useView();
  const { lang } = filter;
  const facets = useQuery(getFacets(filter)).data;
  const answer = useInfiniteQuery(getProgrammePages(filter, view.sort));
  const box = useRef<HTMLDivElement>(null);
  const fields = shownFields(view.fields, useWidth(box));
  const rows = answer.data?.pages.flatMap(({ items }) => items) ?? [];
  const total = answer.data?.pages[0]?.total ?? 0;
  // oxlint-disable-next-line react/incompatible-library -- Its functions cannot be memoised by a compiler; none is used here.
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => LIKELY_ROW,
    overscan: BEYOND,
    getItemKey: (index) => rows[index]?.id ?? index,
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  const { hasNextPage, isFetchingNextPage, isError, fetchNextPage } = answer;
  const nearEnd = rows.length > 0 && last >= rows.length - BEYOND * 2;
  useEffect(() => {
    if (nearEnd && hasNextPage && !isFetchingNextPage && !isError) void fetchNextPage();
  }, [nearEnd, hasNextPage, isFetchingNextPage, isError, fetchNextPage]);
  const before = items[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);

  return (
    <section className={styles['table']} aria-busy={answer.isFetching}>
      <div className={styles['tools']}>
        <ColumnPicker shown={fields} />
        <p role="status">{words.caption(total, rows.length)}</p>
      </div>
      <ScrollBox ref={box} className={styles['box']} label={words.region}>
        <table aria-rowcount={total + 1} data-stale={answer.isPlaceholderData}>
          <thead>
            <tr aria-rowindex={1}>
              <Heading sort="title">{words.heading}</Heading>
              {fields.map((field) => (
                <Heading key={field} sort={SORT_OF[field]} numeric={NUMERIC.has(field)}>
                  {words.fields[field]}
                </Heading>
              ))}
            </tr>
          </thead>
          <tbody>
            {/* Both stand for the rows that are not in the document. */}
            {before > 0 && <tr aria-hidden="true" style={{ height: before }} />}
            {items.map(({ index, key }) => {
              const programme = rows[index];
              if (programme === undefined) return null;
              const other = lang === 'en' ? 'zh' : 'en';
              return (
                <tr key={key} ref={virtual.measureElement} data-index={index} aria-rowindex={index + 2}>
                  <th scope="row">
                    <PageLink page="programme" id={programme.id}>
                      {programme.title[lang]}
                    </PageLink>
                    <span lang={other === 'zh' ? 'zh-CN' : 'en'}>{programme.title[other]}</span>
                  </th>
                  {fields.map((field: Field) => (
                    <td key={field} data-numeric={NUMERIC.has(field)} data-field={field}>
                      {cellOf(field, programme, facets, lang) ?? words.none}
                    </td>
                  ))}
                </tr>
              );
            })}
            {after > 0 && <tr aria-hidden="true" style={{ height: after }} />}
          </tbody>
        </table>
        {total === 0 && answer.isSuccess && <p>{app.frame.empty}</p>}
        {answer.isPending && <p role="status">{app.page.loading}</p>}
      </ScrollBox>
      {answer.error && (
        <p role="alert">
          {words.failed} {explain(answer.error, app.errors)}{' '}
          <button type="button" onClick={() => void (answer.data ? fetchNextPage() : answer.refetch())}>
            {app.frame.retry}
          </button>
        </p>
      )}
    </section>
  );
}

interface HeadingProps {
  /** The order it gives; none where the column cannot be sorted by. */
  readonly sort: SortKey | undefined;
  readonly numeric?: boolean;
  readonly children: string;
}

function Heading({ sort, numeric = false, children }: HeadingProps) {
  const words = useWordsOf(exploreWordsFor);
  const { view, change } = useView();
  const { key, descends } = orderOf(view.sort);
  const sorted = sort === key;
  if (sort === undefined) return <th scope="col">{children}</th>;
  // Dates and numbers are first asked for from the top.
  const first = sort === 'issued' || numeric ? (`-${sort}` as const) : sort;
  const next = !sorted ? first : descends ? sort : (`-${sort}` as const);
  return (
    <th scope="col" data-numeric={numeric} aria-sort={sorted ? (descends ? 'descending' : 'ascending') : 'none'}>
      <button type="button" title={words.sortBy(children)} onClick={() => change((now) => ({ ...now, sort: next }))}>
        {children}
        <span aria-hidden="true">{sorted ? (descends ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  );
}
