/** What the fonts every reader of PDF has can say: https://www.unicode.org/Public/MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT */
const STANDARD = /^[\x20-\x7e\xa0-\xff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]*$/;

export const isStandard = (characters: string): boolean => STANDARD.test(characters);

/** How thick a line makes regular letters look bold, in em. */
const BOLD = 0.035;

const textsOf = (svg: Element) => svg.querySelectorAll('text');

/**
 * Readies the texts of a picture for PDF: its writer knows only the weights normal and bold, and halos, which are texts of
 * their own, would be found and copied like them.
 */
export function plainTexts(svg: Element): void {
  for (const text of textsOf(svg)) {
    if (text.getAttribute('aria-hidden') === 'true') text.remove();
    if (text.getAttribute('font-weight') === '600') text.setAttribute('font-weight', 'bold');
  }
}

/** Sets every text in one font that has no bold of its own: a line around the letters stands for it. */
export function setInFont(svg: Element, family: string): void {
  svg.removeAttribute('font-family');
  for (const text of textsOf(svg)) {
    text.setAttribute('font-family', family);
    if (text.getAttribute('font-weight') !== 'bold') continue;
    text.removeAttribute('font-weight');
    text.setAttribute('stroke', text.getAttribute('fill') ?? 'black');
    text.setAttribute('stroke-width', String(Number(text.getAttribute('font-size') ?? 12) * BOLD));
  }
}
