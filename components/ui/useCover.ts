'use client'
import { type RefObject, useEffect, useEffectEvent } from 'react'
import type { Cover, SheetLevel } from './sheetLevels'

/** Longer than the sheet's own motion, so that the camera moves once. */
const REST_MS = 260

const WIDE = '(min-width: 700px)'

function coverOf(sheet: HTMLElement): Cover {
  const box = sheet.getBoundingClientRect()
  const bottom = Math.round(window.innerHeight - box.top)
  return window.matchMedia(WIDE).matches
    ? { top: 0, right: 0, bottom: 0, left: Math.round(box.right) }
    : { top: 0, right: 0, bottom, left: 0 }
}

const isSameCover = (a: Cover, b: Cover) => a.left === b.left && a.bottom === b.bottom

/** Reports what a sheet covers: at once when it appears, then whenever it has come to rest. A full sheet reports nothing. */
export function useCover(sheet: RefObject<HTMLElement | null>, level: SheetLevel, onCover?: (cover: Cover) => void) {
  const announce = useEffectEvent((cover: Cover) => {
    if (level !== 'full') onCover?.(cover)
  })

  useEffect(() => {
    const element = sheet.current
    if (!element) return
    let lastCover: Cover | undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    const report = () => {
      const cover = coverOf(element)
      if ('dragged' in element.dataset || (lastCover && isSameCover(lastCover, cover))) return
      lastCover = cover
      announce(cover)
    }
    const scheduleReport = () => {
      clearTimeout(timer)
      timer = setTimeout(report, lastCover ? REST_MS : 0)
    }
    const observer = new ResizeObserver(scheduleReport)
    observer.observe(element)
    window.addEventListener('resize', scheduleReport)
    return () => {
      clearTimeout(timer)
      observer.disconnect()
      window.removeEventListener('resize', scheduleReport)
    }
  }, [sheet])
}
