/** Whether a key belongs to the text field it was pressed in. */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return true
  const { target } = event
  if (target instanceof HTMLInputElement) return target.type !== 'radio' && target.type !== 'range'
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
}

/** Whether a control under the focus has a use for Enter of its own. */
export function usesEnter(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false
  return target.closest('button, a[href], summary, select, textarea, [data-enter]') !== null
}
