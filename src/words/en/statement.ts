/** What every export says of itself. */
export const statement = {
  dataset: (title: string) => `Resonance dataset: ${title}`,
  marked: (what: string) => `marked: ${what}`,
  /** Answers that fill no page of their own, and lists that may be sent in part. */
  answers: {
    search: { title: 'Search results', headline: (count: number) => `${count} ${count === 1 ? 'result' : 'results'}.` },
    facets: { title: 'What each filter would leave' },
    programmes: {
      headline: (shown: number, total: number, sort: string) =>
        shown < total
          ? `${shown} of ${total} programmes, in the order ${sort}.`
          : `${total} ${total === 1 ? 'programme' : 'programmes'}.`,
    },
  },
};
