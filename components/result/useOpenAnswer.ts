'use client'
import { useEffect, useState } from 'react'
import { rowId } from './rowId'

const FRAGMENT = /^#answer-(\d+)$/

/** Which answer is open; a link to one opens it. */
export function useOpenAnswer() {
  const [open, setOpen] = useState<number>()
  useEffect(() => {
    const follow = () => {
      const [, number] = FRAGMENT.exec(window.location.hash) ?? []
      if (number) setOpen(Number(number) - 1)
    }
    follow()
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [])

  const choose = (position: number | undefined) => {
    setOpen(position)
    // The same link must work again after its row was closed.
    const { pathname, search } = window.location
    window.history.replaceState(
      window.history.state,
      '',
      position === undefined ? pathname + search : `#${rowId(position)}`,
    )
  }
  return [open, choose] as const
}
