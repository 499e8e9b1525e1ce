/** Reads degrees as people type them: "45.62", "45,62", "−12". Null: not a number within the limit. */
export function readDegrees(text: string, limit: number): number | null {
  const plain = text.trim().replace('−', '-').replace(',', '.').replace(/\s*°$/, '')
  if (plain === '') return null
  const value = Number(plain)
  return Number.isFinite(value) && Math.abs(value) <= limit ? value : null
}
