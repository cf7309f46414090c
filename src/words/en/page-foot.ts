/** What a page offers to take away. */
export const pageFoot = {
  title: 'Cite this page',
  copy: 'Copy the citation',
  copied: 'Citation copied',
  copyFailed: 'Copy it from the text',
  json: 'This page as JSON',
};
