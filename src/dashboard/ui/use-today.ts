import { useState } from 'react';

function localDay(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The reader's calendar day as YYYY-MM-DD, the same as long as the page stands. */
export function useToday(): string {
  return useState(() => localDay(new Date()))[0];
}
