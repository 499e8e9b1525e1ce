import { useEffect, useState } from 'react'
import type { WireProgress } from '@/lib/contract/assignments'

const EVERY_MS = 4000

async function latest(code: string): Promise<WireProgress | undefined> {
  try {
    const reply = await fetch(`/api/v1/assignments/${code}/progress`, { cache: 'no-store' })
    if (!reply.ok) return undefined
    const progress: WireProgress = await reply.json()
    return progress
  } catch {
    return undefined
  }
}

/** The progress as it was served, then as it is every few seconds; nobody asks for a page that nobody sees. */
export function useProgress(served: WireProgress) {
  const { code } = served.assignment
  const [known, setKnown] = useState({ progress: served, isStale: false })
  useEffect(() => {
    let isHere = true
    const ask = async () => {
      if (document.hidden) return
      const progress = await latest(code)
      if (isHere) setKnown((before) => (progress ? { progress, isStale: false } : { ...before, isStale: true }))
    }
    const timer = setInterval(ask, EVERY_MS)
    document.addEventListener('visibilitychange', ask)
    return () => {
      isHere = false
      clearInterval(timer)
      document.removeEventListener('visibilitychange', ask)
    }
  }, [code])
  return known
}
