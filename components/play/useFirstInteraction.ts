import { useEffect, useState } from 'react'
import { onFirstInteraction } from '@/components/ui/first-interaction'

/** After this time without an interaction the map is loaded all the same, to be there when one comes. */
const IDLE_MS = 10_000

/** True from the user's first interaction, or as soon as it is needed; never false again. */
export function useFirstInteraction(isNeeded: boolean): boolean {
  const [hasStarted, setStarted] = useState(isNeeded)
  if (isNeeded && !hasStarted) setStarted(true)
  useEffect(() => {
    if (!hasStarted) return onFirstInteraction(() => setStarted(true), IDLE_MS)
  }, [hasStarted])
  return hasStarted
}
