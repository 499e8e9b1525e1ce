/** Six digits in two groups, as they are read out. */
export const spaced = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`
