'use client'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import styles from './Popup.module.css'

interface PopupProps {
  readonly label: string
  /** What its button shows. */
  readonly button: ReactNode
  readonly children: ReactNode
}

/** A small panel under its button. A plain disclosure, so it opens without any script; closes on Escape and on a press elsewhere. */
export function Popup({ label, button, children }: PopupProps) {
  const details = useRef<HTMLDetailsElement>(null)

  useEffect(() => {
    const closeElsewhere = (event: PointerEvent) => {
      const inside = event.target instanceof Node && details.current?.contains(event.target)
      if (!inside && details.current) details.current.open = false
    }
    document.addEventListener('pointerdown', closeElsewhere)
    return () => document.removeEventListener('pointerdown', closeElsewhere)
  }, [])

  const closeOnEscape = (event: KeyboardEvent<HTMLDetailsElement>) => {
    if (event.key !== 'Escape' || !details.current?.open) return
    details.current.open = false
    details.current.querySelector('summary')?.focus()
  }

  return (
    <details ref={details} className={styles.popup} onKeyDown={closeOnEscape}>
      <summary className={styles.button} aria-label={label} title={label}>
        {button}
      </summary>
      <div className={styles.panel}>{children}</div>
    </details>
  )
}
