import 'react';

declare module 'react' {
  interface CSSProperties {
    /** Share of a bar behind a count, 0 to 1. */
    '--share'?: number;
  }
}
