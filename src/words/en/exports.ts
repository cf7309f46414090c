export const exports = {
  statement: {
    dataset: (title: string) => `Resonance dataset: ${title}`,
    marked: (what: string) => `marked: ${what}`,
  },
  dialog: {
    title: (what: string) => `Export: ${what}`,
    close: 'Close',
    partsLabel: 'What to take away',
    parts: { data: 'Data', cite: 'Cite', code: 'Code', embed: 'Embed' },
  },
  data: {
    formats: {
      json: { name: 'JSON', note: 'The very answer of the API' },
      csv: { name: 'CSV', note: 'UTF-8 with a mark, so that Excel reads it right' },
    },
    download: (format: string) => `Download ${format}`,
  },
  job: {
    running: (percent: number | null) => (percent === null ? 'Working …' : `${percent} %`),
    save: 'Save',
    cancel: 'Cancel',
    failed: (why: string) => `This export failed. ${why}`,
    retry: 'Try again',
    done: (name: string) => `Saved as ${name}`,
  },
};
