/** What a `datetime-local` field holds, as a moment by the reader's own clock; undefined: nothing, or nonsense. */
export function momentOf(field: string): string | undefined {
  const at = new Date(field)
  return field === '' || Number.isNaN(at.getTime()) ? undefined : at.toISOString()
}

/** The other way: a moment as such a field takes it, to the minute. */
export function fieldOf(moment: string | null): string {
  if (moment === null) return ''
  const at = new Date(moment)
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}
