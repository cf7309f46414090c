import type * as pictures from '../pictures.ts';
import { useCode } from './use-code.ts';

export type Pictures = typeof pictures;

/** The drawing code: the page can be read before it comes. */
export const usePictures = () => useCode('pictures', () => import('../pictures.ts'));
