'use client'
import { useEffect, useRef, useState } from 'react'
import type { WireOverlay } from '@/lib/contract/attempts'
import type { Entry } from './spoken'

export type Shown =
  | { readonly name: 'nothing' }
  | { readonly name: 'fetching' }
  | { readonly name: 'shown'; readonly overlay: WireOverlay }
  | { readonly name: 'failed' }

/** Fetches what the map shows of the open entry; each is fetched once. */
export function useEntryOverlay(slug: string, edition: string, entry: Entry | undefined): Shown {
  const known = useRef(new Map<string, WireOverlay>())
  const [shown, setShown] = useState<Shown>({ name: 'nothing' })
  const id = entry?.drawn ? entry.id : undefined

  useEffect(() => {
    const overlay = id === undefined ? undefined : known.current.get(id)
    if (id === undefined) setShown({ name: 'nothing' })
    else if (overlay) setShown({ name: 'shown', overlay })
    if (id === undefined || overlay) return
    const away = new AbortController()
    setShown({ name: 'fetching' })
    fetch(`/atlas/${slug}/overlays/${id}?edition=${edition}`, { signal: away.signal })
      .then((response): Promise<WireOverlay> => (response.ok ? response.json() : Promise.reject(response.status)))
      .then((fetched) => {
        known.current.set(id, fetched)
        setShown({ name: 'shown', overlay: fetched })
      })
      .catch(() => {
        if (!away.signal.aborted) setShown({ name: 'failed' })
      })
    return () => away.abort()
  }, [slug, edition, id])

  return shown
}
