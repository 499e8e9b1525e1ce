/** How many questions a quiz may have. */
export const LENGTHS = { least: 1, usual: 10, most: 50 } as const
