'use client'
import { type ReactNode, useEffect, useRef } from 'react'
import { useLiveMap } from './useLiveMap'

interface MapAnchorProps {
  readonly at: readonly number[]
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** Keeps what is in it at its place on the moving map. */
export function MapAnchor({ at: [lon = 0, lat = 0], className, children }: MapAnchorProps) {
  const map = useLiveMap()
  const element = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const follow = () => {
      const { x, y } = map.project([lon, lat])
      if (element.current) element.current.style.transform = `translate(${x}px, ${y}px)`
    }
    follow()
    map.on('move', follow)
    map.on('resize', follow)
    return () => {
      map.off('move', follow)
      map.off('resize', follow)
    }
  }, [map, lon, lat])

  return (
    <div ref={element} className={className}>
      {children}
    </div>
  )
}
