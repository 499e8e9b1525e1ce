/** Where a page jumps to for an answer: counted from 1, as it is shown. */
export const rowId = (position: number): string => `answer-${position + 1}`
