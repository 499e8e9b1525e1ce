/** A disc for each answer, by quarters of its credit: how it went, and nothing of what was asked. */
const DISCS = ['○', '◔', '◑', '◕', '●'] as const

export const discOf = (credit: number): string =>
  credit >= 0.995 ? '●' : (DISCS[Math.min(3, Math.floor(credit * 4))] ?? '○')

export const shareText = (headline: string, credits: readonly number[]): string =>
  `${headline} · ${credits.map(discOf).join('')}`
