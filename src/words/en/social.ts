export const social = {
  /** What a picture of a page shows, for those who do not see it; `of` is the page, or the filter in words. */
  alt: {
    timeline: (of: string) => `Timeline of programmes. ${of}`,
    heatmap: (of: string) => `Heatmap of programmes by sector. ${of}`,
    cities: (of: string) => `Map of designated places. ${of}`,
    card: (of: string) => `Title of the page: ${of}`,
  },
};
