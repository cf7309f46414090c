import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useHref, useNavigate } from 'react-router';
import { LIST_LIMITS } from '#contract/endpoints.ts';
import { toQueryText } from '#contract/filter/format.ts';
import { getSearch } from '../../queries/get-search.ts';
import { useHitAddress } from '../../ui/use-hit-address.ts';
import { listOptions, type Option } from './list-options.ts';

const PAUSE = 120;
const FEW = 5;
export const MOST = LIST_LIMITS.default;

/** The typing, the question that follows it after a pause, and the choice in the list. */
export function useSearch(close: () => void) {
  const [typed, setTyped] = useState('');
  const latest = useRef('');
  const [asked, setAsked] = useState('');
  const [limit, setLimit] = useState(FEW);
  const [active, setActive] = useState(0);
  const wanted = toQueryText(typed);
  const { data, error, isPlaceholderData } = useQuery(getSearch(asked, limit));
  const answer = asked === '' ? undefined : data;
  const fresh = wanted === asked && (asked === '' || (data !== undefined && !isPlaceholderData));
  const groups = useMemo(() => (answer === undefined ? [] : listOptions(answer, MOST)), [answer]);
  const options = useMemo(() => groups.flatMap((group) => group.options), [groups]);

  useEffect(() => {
    const timer = setTimeout(() => setAsked(wanted), PAUSE);
    return () => clearTimeout(timer);
  }, [wanted]);

  const client = useQueryClient();
  const navigate = useNavigate();
  const addressOf = useHitAddress();
  const root = useHref('/').replace(/\/$/, '');
  function open(option: Option | undefined, beside: boolean) {
    if (option?.is === 'more') setLimit(MOST);
    if (option?.is !== 'hit') return;
    const { pathname, search, hash } = addressOf(option.hit);
    if (beside) {
      window.open(`${root}${pathname}${search}${hash}`, '_blank', 'noopener');
      return;
    }
    close();
    void navigate({ pathname, search, hash });
  }
  /** Enter before the answer came opens the first result of what was typed, unless something else was typed since. */
  async function openFirst(beside: boolean) {
    setAsked(wanted);
    // A failure is told in the list, which asks the same.
    const found = await client.query(getSearch(wanted, limit)).catch(() => null);
    if (found === null || latest.current !== typed) return;
    open(listOptions(found, MOST)[0]?.options[0], beside);
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (options.length > 0) setActive((active + step + options.length) % options.length);
    } else if (event.key === 'Enter' && wanted !== '') {
      event.preventDefault();
      const beside = event.ctrlKey || event.metaKey;
      if (fresh) open(options[active], beside);
      else void openFirst(beside);
    }
  };
  const type = (text: string) => {
    latest.current = text;
    setTyped(text);
    setActive(0);
    setLimit(FEW);
  };
  const more = useCallback(() => setLimit(MOST), []);
  return { typed, type, answer, error, fresh, options, active, point: setActive, more, onKeyDown };
}
