'use client'
import type { AtlasMapProps } from './props'

export default function AtlasMap({ label, children }: AtlasMapProps) {
  return (
    <section aria-label={label} className="absolute inset-0">
      {children}
    </section>
  )
}
