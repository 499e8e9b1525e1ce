import type { ReactNode } from 'react'
import { Skeleton } from '@/components/ui/Skeleton'
import styles from './WaitingSheet.module.css'

interface WaitingSheetProps {
  readonly title: string
  readonly text?: string
  /** Something is still to come. */
  readonly busy?: boolean
  readonly children?: ReactNode
}

/** A screen that has nothing to show yet, or nothing any more: a sentence and one action. */
export function WaitingSheet({ title, text, busy, children }: WaitingSheetProps) {
  return (
    <div className={styles.page} role={busy ? 'status' : undefined}>
      <h1>{title}</h1>
      {busy && <Skeleton lines={2} />}
      {text && <p>{text}</p>}
      {children}
    </div>
  )
}
