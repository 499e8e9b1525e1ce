import { useEffect, useState } from 'react'
import { request } from '@/components/api/request'
import type { WireProgress } from '@/lib/contract/assignments'

const POLL_MS = 4000

/** The progress as it was served, then as it is every few seconds. A hidden page does not ask. */
export function useProgress(served: WireProgress) {
  const { code } = served.assignment
  const [latest, setLatest] = useState({ progress: served, isStale: false })
  useEffect(() => {
    let isMounted = true
    const poll = async () => {
      if (document.hidden) return
      const result = await request<WireProgress>('GET', `/api/v1/assignments/${code}/progress`)
      if (!isMounted) return
      setLatest((before) => (result.ok ? { progress: result.value, isStale: false } : { ...before, isStale: true }))
    }
    const timer = setInterval(poll, POLL_MS)
    document.addEventListener('visibilitychange', poll)
    return () => {
      isMounted = false
      clearInterval(timer)
      document.removeEventListener('visibilitychange', poll)
    }
  }, [code])
  return latest
}
