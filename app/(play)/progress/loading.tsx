import { translatorOf } from '@/components/i18n/words'
import { Skeleton } from '@/components/ui/Skeleton'
import { VisuallyHidden } from '@/components/ui/VisuallyHidden'
import styles from './progress.module.css'

const ROWS = 4

/** The page's own shape, empty. */
export default function Loading() {
  return (
    <main className={styles.page}>
      <p role="status">
        <VisuallyHidden>{translatorOf('common')('loading')}</VisuallyHidden>
      </p>
      <div className={styles.main}>
        <Skeleton kind="title" lines={2} />
        <Skeleton kind="control" lines={ROWS} />
      </div>
    </main>
  )
}
