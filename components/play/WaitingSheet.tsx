import { Skeleton } from '@/components/ui/Skeleton'
import { Stage } from '@/components/ui/Stage'
import { VisuallyHidden } from '@/components/ui/VisuallyHidden'
import styles from './Waiting.module.css'

interface WaitingSheetProps {
  readonly label: string
  readonly said: string
}

/** The sheet's place while the question is fetched: paper where it will be, nothing that moves when it comes. */
export function WaitingSheet({ label, said }: WaitingSheetProps) {
  return (
    <Stage bar={<span />} map={<div className={styles.land} />}>
      <section className={styles.sheet} aria-label={label} aria-busy="true">
        <p role="status">
          <VisuallyHidden>{said}</VisuallyHidden>
        </p>
        <Skeleton kind="title" />
        <Skeleton lines={3} />
        <Skeleton kind="control" />
      </section>
    </Stage>
  )
}
