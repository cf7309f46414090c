/** A label and, where that does not say all, what the column holds. Names of columns are the same in every file. */
export const columns: Readonly<Record<string, readonly [label: string, meaning: string]>> = {
  programme: ['Programme', 'Id of the programme; its page is at /programmes/{id}'],
  title_en: ['Title in English', 'Our translation where the issuer gives none'],
  title_zh: ['Title in Chinese', ''],
};
