/** A credit in whole percent, as a cell shows it. */
export const percentOf = (credit: number): number => Math.round(credit * 100)

/** Where each step of the scale begins, in percent. */
const STEPS = [15, 40, 65, 95] as const

export const SCALE = ['0–14', '15–39', '40–64', '65–94', '95–100'] as const

/** Which step of the scale a credit is on, from 0. */
export const stepOf = (credit: number): number => STEPS.filter((from) => percentOf(credit) >= from).length
