/** What a page offers to take away. */
export const pageFoot = {
  title: 'Cite this page',
  citation: (site: string, title: string, version: string, day: string) =>
    `${site}. “${title}”. Dataset version ${version}. Read on ${day}.`,
  copy: 'Copy the citation',
  copied: 'Citation copied',
  copyFailed: 'Copy it from the text',
  json: 'This page as JSON',
};
