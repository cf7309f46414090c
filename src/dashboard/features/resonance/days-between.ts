import { earliest, latest } from '#contract/partial-date.ts';

const DAY_MS = 86_400_000;

/** Days from one day to another; negative where the other lies before. Both YYYY-MM-DD. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/**
 * Days to a date as precise as known: 0 while a month or year it is known to runs, else to the nearest day it can mean.
 * Negative where it has passed.
 */
export function daysTo(date: string, today: string): number {
  const ahead = daysBetween(today, earliest(date));
  return ahead > 0 ? ahead : Math.min(0, daysBetween(today, latest(date)));
}
