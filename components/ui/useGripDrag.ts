'use client'
import { type PointerEvent, type RefObject, useRef } from 'react'
import { restingLevel, type SheetLevel } from './sheetLevels'

interface Drag {
  readonly fromY: number
  readonly fromHeight: number
  lastY: number
  lastMs: number
  /** px/ms, upwards. */
  speed: number
  moved: boolean
}

/** What the bar and a finger's breadth of map keep when the sheet is full. */
const KEPT_PX = 68

/** As the style sheet has it: at least a quarter for the map, besides the bar. */
const FIT_SHARE = 0.69

/** Below this a drag is a press. */
const SLACK_PX = 4

/** What each level would be high now, whatever the sheet is stretched to. */
function heightsOf(sheet: HTMLElement): Record<SheetLevel, number> {
  const content = sheet.querySelector<HTMLElement>('[data-content]')
  const fixed = Array.from(sheet.children).filter((part) => !part.contains(content))
  const peek = fixed.reduce((sum, part) => sum + part.getBoundingClientRect().height, 0)
  const fit = Math.min(peek + (content?.offsetHeight ?? 0), window.innerHeight * FIT_SHARE)
  return { peek, fit, full: window.innerHeight - KEPT_PX }
}

/** Lets a sheet follow the pointer by its grip and settle at the nearest level. */
export function useGripDrag(sheet: RefObject<HTMLElement | null>, onLevel: (level: SheetLevel) => void) {
  const drag = useRef<Drag | null>(null)
  const moved = useRef(false)

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (!sheet.current || event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    moved.current = false
    drag.current = {
      fromY: event.clientY,
      fromHeight: sheet.current.getBoundingClientRect().height,
      lastY: event.clientY,
      lastMs: event.timeStamp,
      speed: 0,
      moved: false,
    }
  }

  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const state = drag.current
    if (!state || !sheet.current) return
    const rise = state.fromY - event.clientY
    state.moved ||= Math.abs(rise) > SLACK_PX
    if (!state.moved) return
    state.speed = (state.lastY - event.clientY) / Math.max(1, event.timeStamp - state.lastMs)
    state.lastY = event.clientY
    state.lastMs = event.timeStamp
    const height = Math.min(window.innerHeight - KEPT_PX, Math.max(48, state.fromHeight + rise))
    sheet.current.dataset.dragged = ''
    sheet.current.style.setProperty('--dragged', `${height}px`)
  }

  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    const state = drag.current
    drag.current = null
    if (!state?.moved || !sheet.current) return
    moved.current = true
    const height = state.fromHeight + state.fromY - event.clientY
    onLevel(restingLevel(heightsOf(sheet.current), height, state.speed))
    delete sheet.current.dataset.dragged
    sheet.current.style.removeProperty('--dragged')
  }

  /** Whether the click that follows belongs to a drag; asked once. */
  const wasMoved = () => {
    const was = moved.current
    moved.current = false
    return was
  }

  return { onPointerDown, onPointerMove, onPointerUp, moved: wasMoved }
}
