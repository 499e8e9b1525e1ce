'use client'
import { useEffect, useMemo, useState } from 'react'
import type { Entry, Section } from './localized-entry'

export interface OpenEntry {
  readonly section: Section | undefined
  readonly entry: Entry | undefined
  readonly openEntry: (id: string | undefined) => void
  readonly openSection: (name: Section['name']) => void
}

const inHash = () => decodeURIComponent(window.location.hash.slice(1))

/** Which section and entry are open. The address follows (`#lake-zaysan`), so that a place in the atlas can be linked. */
export function useOpenEntry(sections: readonly Section[]): OpenEntry {
  const sectionOf = useMemo(
    () => new Map(sections.flatMap((section) => section.entries.map(({ id }) => [id, section] as const))),
    [sections],
  )
  const [name, setName] = useState(sections[0]?.name)
  const [id, setId] = useState<string>()

  useEffect(() => {
    const follow = () => {
      const section = sectionOf.get(inHash())
      if (section) setName(section.name)
      setId(section ? inHash() : undefined)
    }
    follow()
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [sectionOf])

  const openEntry = (next: string | undefined) => {
    setId(next)
    const section = next === undefined ? undefined : sectionOf.get(next)
    if (section) setName(section.name)
    window.history.replaceState(null, '', next === undefined ? window.location.pathname : `#${next}`)
  }
  return {
    section: sections.find((section) => section.name === name),
    entry: id === undefined ? undefined : sectionOf.get(id)?.entries.find((entry) => entry.id === id),
    openEntry,
    openSection: setName,
  }
}
