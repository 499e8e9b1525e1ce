import { useEffect, useState } from 'react'
import { keptWayBack } from './recovery-code-storage'

/** The recovery code, if this tab is the one that joined. */
export function useWayBack(code: string): string | undefined {
  const [wayBack, setWayBack] = useState<string>()
  useEffect(() => setWayBack(keptWayBack(code)), [code])
  return wayBack
}
