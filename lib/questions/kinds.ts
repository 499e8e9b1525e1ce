/** The families of questions, in the order screens list them. The registry has an implementation for each. */
export const KINDS = ['order', 'place', 'match', 'choose', 'estimate', 'trace'] as const
export type Kind = (typeof KINDS)[number]
