'use client'
import { useEffect, useRef, useState } from 'react'
import { toDegrees, toPageUnits } from '@/lib/map/poster-page'
import type { PosterFile } from '@/lib/pack/poster'
import type { FrameView } from '../frame-view'
import { useWide } from '../useMedia'
import { DrawnNeatline } from './DrawnNeatline'

interface PosterFrameProps {
  readonly page: Pick<PosterFile, 'width' | 'height' | 'bounds'>
}

/** The poster's picture as a frame sees it: what lies where, by the drawing's own place on the screen. */
function viewOfPoster(svg: SVGSVGElement, plate: HTMLElement, page: PosterFrameProps['page']): FrameView {
  const toUnits = toDegrees(page)
  const toPage = toPageUnits(page)
  const origin = () => plate.getBoundingClientRect()
  const matrix = () => svg.getScreenCTM() ?? new DOMMatrix()
  return {
    size: () => ({ width: plate.clientWidth, height: plate.clientHeight }),
    degreesAt: (x, y) => {
      const at = new DOMPoint(x + origin().left, y + origin().top).matrixTransform(matrix().inverse())
      return toUnits([at.x, at.y])
    },
    yOf: (lat) => new DOMPoint(0, toPage([page.bounds[0], lat])[1]).matrixTransform(matrix()).y - origin().top,
    onMove: (moved) => {
      const observer = new ResizeObserver(moved)
      observer.observe(svg)
      return () => observer.disconnect()
    },
  }
}

/** The neatline around the poster, long before there is a map. */
export function PosterFrame({ page }: PosterFrameProps) {
  const wide = useWide()
  const here = useRef<HTMLDivElement>(null)
  const [view, setView] = useState<FrameView>()

  useEffect(() => {
    const plate = here.current?.previousElementSibling
    const svg = plate?.querySelector('svg')
    if (plate instanceof HTMLElement && svg) setView(viewOfPoster(svg, plate, page))
  }, [page])

  return <div ref={here}>{view && <DrawnNeatline view={view} wide={wide} />}</div>
}
