import { translatorOf } from '@/components/i18n/words'
import { Skeleton } from '@/components/ui/Skeleton'
import { VisuallyHidden } from '@/components/ui/VisuallyHidden'
import styles from './result.module.css'

const ROWS = 5

/** The result's own shape, empty. */
export default function Loading() {
  return (
    <main className={styles.page}>
      <p role="status">
        <VisuallyHidden>{translatorOf('common')('loading')}</VisuallyHidden>
      </p>
      <div className={styles.waiting}>
        <Skeleton kind="title" lines={2} />
        <Skeleton kind="control" lines={ROWS} />
      </div>
    </main>
  )
}
