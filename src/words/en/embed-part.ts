/** The part of the export dialog that makes a frame for a page elsewhere. */
export const embedPart = {
  facts: 'Facts',
  live: 'Live',
  kept: (version: string) => `Kept at version ${version}`,
  keptNote:
    'A live embed follows the dataset. One kept at a version goes on showing it, and says when there are newer facts; versions in a form this site reads no more are not offered.',
  look: 'Theme',
  looks: { auto: 'As the reader’s system', light: 'Light', dark: 'Dark' },
  height: 'Height, px',
  code: 'HTML to paste',
  copy: 'Copy HTML',
  copied: 'HTML copied',
  copyFailed: 'Copy it from the text',
  fit: 'Fit the height by script',
  fitNote:
    'The height above is right at the width of the preview; at others the frame scrolls. With this line once in the page, every frame gets the height it needs.',
  copyFit: 'Copy the script',
  fitCopied: 'Script copied',
  preview: 'Preview',
};
