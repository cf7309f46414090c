import { useEffect, useEffectEvent, useRef } from 'react';

/** A motion of many steps, such as a turn of the wheel, has ended when none came for so many milliseconds. */
const QUIET = 400;

/** Gives what is to be called at every step of a motion; `onEnd` is called once when it has ended. */
export function useSettled(onEnd: () => void): () => void {
  const timer = useRef<number>(undefined);
  const end = useEffectEvent(onEnd);
  const begun = useRef(() => {
    window.clearTimeout(timer.current);
  });
  useEffect(() => {
    begun.current = () => {
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => end(), QUIET);
    };
    return () => window.clearTimeout(timer.current);
  }, []);
  return () => begun.current();
}
