/** The fragment id of an answer's row, counted from 1 as on the screen. */
export const rowId = (position: number): string => `answer-${position + 1}`
