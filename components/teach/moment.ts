/** What a `datetime-local` field holds, as a moment by the reader's own clock; undefined: nothing, or nonsense. */
export function momentOf(field: string): string | undefined {
  const at = new Date(field)
  return field === '' || Number.isNaN(at.getTime()) ? undefined : at.toISOString()
}
