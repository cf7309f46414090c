import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { wordsFor } from '#words/words.ts';

/** The page speaks English unless its address says otherwise. */
export const words = wordsFor('en');

/** The three views by the name of their endpoint. */
export const VIEWS = {
  timeline: words.charts.timeline.title,
  heatmap: words.charts.heatmap.title,
  cities: words.charts.map.title,
};
export type ViewName = keyof typeof VIEWS;
export const VIEW_NAMES = ['timeline', 'heatmap', 'cities'] as const satisfies readonly ViewName[];

export function viewOf(page: Page, name: ViewName): Locator {
  return page.getByRole('region', { name: VIEWS[name], exact: true });
}

/** Waits until something can be seen; a journey that does not come to see it fails. */
export async function see(what: Locator): Promise<void> {
  await what.waitFor();
}

/** Waits until a view shows its picture of the present question. */
export async function seePicture(page: Page, name: ViewName): Promise<void> {
  const view = viewOf(page, name);
  await see(view.getByRole('img').first());
  await expect.poll(() => view.getAttribute('aria-busy')).toBe('false');
}

export async function seePictures(page: Page): Promise<void> {
  for (const name of VIEW_NAMES) await seePicture(page, name);
}

/** Turns a view into its table. */
export async function turnToTable(page: Page, name: ViewName): Promise<Locator> {
  const view = viewOf(page, name);
  await view.getByRole('button', { name: words.app.frame.asTable, exact: true }).click();
  const table = view.getByRole('table');
  await see(table);
  return table;
}

/** What a table says under the heads named: the texts of those cells, row by row. */
export async function readTable(table: Locator, ...heads: readonly string[]): Promise<string[][]> {
  const [head = [], ...rows] = await table
    .locator('tr')
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent.trim())));
  return rows.map((row) => heads.map((name) => row[head.indexOf(name)] ?? ''));
}

/** Clicks on a word drawn in a picture: its marks are shapes without a role, which only the pointer can reach. */
export async function chooseLabel(page: Page, name: ViewName, text: string): Promise<void> {
  const label = viewOf(page, name).locator('svg text').getByText(text, { exact: true }).first();
  await label.scrollIntoViewIfNeeded();
  const box = await label.boundingBox();
  if (box === null) throw new Error(`"${text}" is not drawn in the picture of ${name}`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}
