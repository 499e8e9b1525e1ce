'use client'
import { useLayoutEffect, useState } from 'react'

/** False in a component's first pass, true in the second, which follows before anything is painted. */
export function useHasMounted(): boolean {
  const [hasMounted, setHasMounted] = useState(false)
  useLayoutEffect(() => setHasMounted(true), [])
  return hasMounted
}
