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

/** Below this a drag is a press. */
const SLACK_PX = 4

function heightsOf(sheet: HTMLElement): Record<SheetLevel, number> {
  const parts = Array.from(sheet.children)
  const heightOf = (element: Element) => element.getBoundingClientRect().height
  const room = parts.find((part) => part.firstElementChild?.hasAttribute('data-body')) ?? null
  const body = room?.firstElementChild?.scrollHeight ?? 0
  const peek = parts.reduce((sum, part) => sum + (part === room ? 0 : heightOf(part)), 0)
  const full = window.innerHeight - KEPT_PX
  return { peek, fit: Math.min(peek + body, window.innerHeight * 0.69), full }
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
