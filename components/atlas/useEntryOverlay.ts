'use client'
import { useEffect, useRef, useState } from 'react'
import { request } from '@/components/api/request'
import type { WireOverlay } from '@/lib/contract/attempts'
import type { Entry } from './localized-entry'

export type OverlayState =
  | { readonly name: 'none' }
  | { readonly name: 'loading' }
  | { readonly name: 'ready'; readonly overlay: WireOverlay }
  | { readonly name: 'failed' }

/** Loads the map overlay of the open entry; each is loaded once. */
export function useEntryOverlay(slug: string, edition: string, entry: Entry | undefined): OverlayState {
  const overlays = useRef(new Map<string, WireOverlay>())
  const [state, setState] = useState<OverlayState>({ name: 'none' })
  const id = entry?.drawn ? entry.id : undefined

  useEffect(() => {
    const overlay = id === undefined ? undefined : overlays.current.get(id)
    if (id === undefined) setState({ name: 'none' })
    else if (overlay) setState({ name: 'ready', overlay })
    if (id === undefined || overlay) return
    const leaving = new AbortController()
    setState({ name: 'loading' })
    const path = `/atlas/${slug}/overlays/${id}?edition=${edition}`
    request<WireOverlay>('GET', path, { signal: leaving.signal, cache: 'default' }).then((result) => {
      if (result.ok) overlays.current.set(id, result.value)
      if (leaving.signal.aborted) return
      setState(result.ok ? { name: 'ready', overlay: result.value } : { name: 'failed' })
    })
    return () => leaving.abort()
  }, [slug, edition, id])

  return state
}
