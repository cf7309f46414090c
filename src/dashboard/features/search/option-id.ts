/** The element of the result at a position in the list. */
export const optionId = (position: number) => `search-result-${position}`;
