/** The dialog's parts that show texts to copy: citations and code. */
export const citePart = {
  citation: {
    forms: {
      apa: { name: 'APA 7', note: 'As a list of references has it' },
      chicago: { name: 'Chicago 17', note: 'As the bibliography has it' },
      gbt7714: { name: 'GB/T 7714—2015', note: 'The Chinese standard: part of a database online' },
      bibtex: { name: 'BibTeX', note: 'For LaTeX; biblatex reads it too' },
      ris: { name: 'RIS', note: 'For EndNote, Zotero and Mendeley' },
      cslJson: { name: 'CSL-JSON', note: 'For Zotero, Pandoc and citeproc' },
    },
  },
  code: {
    about: (version: string) =>
      `The same question, for a program. It is answered from the newest version of the dataset; version=${version} beside the other parameters keeps it to this one.`,
    noRows: 'The code asks for the whole answer of this page.',
    title: (title: string, site: string, version: string) => `${title}. ${site}, dataset version ${version}`,
    /** What is said of the code that reads rows, and of that which reads the answer where it has none. */
    languages: {
      curl: { name: 'curl', rows: 'Saves the file; for a shell such as bash or zsh', answer: 'Saves the answer' },
      python: { name: 'Python', rows: 'With pandas; every column keeps its type', answer: 'No package needed' },
      r: { name: 'R', rows: 'No package needed; every column keeps its type', answer: 'With jsonlite' },
      javascript: { name: 'JavaScript', rows: 'Asks for the answer itself; in a module', answer: 'In a module' },
    },
  },
  copy: (name: string) => `Copy ${name}`,
  copied: 'Copied',
  copyFailed: 'Copy it from the text',
  save: (extension: string) => `Save .${extension}`,
};
