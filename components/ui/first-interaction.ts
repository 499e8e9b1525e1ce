/** What a user does first, on any device. */
const INTERACTIONS = ['pointermove', 'pointerdown', 'touchstart', 'wheel', 'keydown', 'focusin'] as const

/**
 * Calls `start` once: at the user's first interaction, or after `idleMs` without one, if that is given. Returns how to
 * cancel.
 */
export function onFirstInteraction(start: () => void, idleMs?: number): () => void {
  const cancel = () => {
    clearTimeout(timer)
    for (const name of INTERACTIONS) window.removeEventListener(name, fire)
  }
  const fire = () => {
    cancel()
    start()
  }
  const timer = idleMs === undefined ? undefined : setTimeout(fire, idleMs)
  for (const name of INTERACTIONS) window.addEventListener(name, fire, { passive: true })
  return cancel
}
