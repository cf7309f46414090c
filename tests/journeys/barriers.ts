import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * What breaks WCAG or a good practice, each with the elements that do. A picture is one image with a text: its shapes are not
 * read. The themes differ in their colours alone, so in the dark one only contrast is looked at again.
 */
export async function barriers(page: Page): Promise<string[]> {
  const dark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  const axe = new AxeBuilder({ page }).exclude('svg');
  const { violations } = await (dark ? axe.withRules(['color-contrast']) : axe).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );
}
