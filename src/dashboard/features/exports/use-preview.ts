import { useEffect, useState } from 'react';
import type { Sheet } from '#charts/sheet/draw-sheet.ts';
import type { PictureChoices } from './picture-choices.ts';
import { drawPicture, type PictureSource } from './picture-source.ts';

/** Readers try several choices in a row: only the one they stay at is drawn. */
const PAUSE_MS = 150;

export interface Preview {
  readonly sheet: Sheet;
  /** The address of the picture while it is shown. */
  readonly address: string;
}

/** The picture as it will be; the former one stays until the next is drawn. */
export function usePreview(source: PictureSource | null, choices: PictureChoices) {
  const [state, setState] = useState<{ readonly preview: Preview | null; readonly error: Error | null }>({
    preview: null,
    error: null,
  });
  useEffect(() => {
    if (source === null) return;
    const timer = setTimeout(() => {
      try {
        const sheet = drawPicture(source, choices);
        if (sheet === null) return;
        const address = URL.createObjectURL(new Blob([sheet.svg], { type: 'image/svg+xml' }));
        setState({ preview: { sheet, address }, error: null });
      } catch (error) {
        setState({ preview: null, error: error instanceof Error ? error : new Error(String(error)) });
      }
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [source, choices]);
  const address = state.preview?.address;
  useEffect(() => () => (address === undefined ? undefined : URL.revokeObjectURL(address)), [address]);
  return state;
}
