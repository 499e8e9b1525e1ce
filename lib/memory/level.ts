/** From never asked to known: the steps of the credit scale. */
export const LEVELS = ['new', 'missed', 'shaky', 'nearly', 'known'] as const
export type Level = (typeof LEVELS)[number]
