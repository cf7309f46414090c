import { type RefObject, useEffect, useState } from 'react';
import * as v from 'valibot';
import type { EmbedHeight } from '#exports/embed-snippet.ts';

const Told: v.GenericSchema<unknown, EmbedHeight> = v.object({ resonanceHeight: v.pipe(v.number(), v.minValue(1)) });

/** The height the page in a frame says it needs; null until it does. */
export function useFrameHeight(frame: RefObject<HTMLIFrameElement | null>): number | null {
  const [height, setHeight] = useState<number | null>(null);
  useEffect(() => {
    const listen = ({ source, origin, data }: MessageEvent<unknown>) => {
      const told = v.safeParse(Told, data);
      const isOurs = origin === location.origin && source !== null && source === frame.current?.contentWindow;
      if (told.success && isOurs) setHeight(told.output.resonanceHeight);
    };
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, [frame]);
  return height;
}
