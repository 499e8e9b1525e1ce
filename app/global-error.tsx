'use client'
import { faceOf } from '@/components/ui/buttonFace'
import says from '@/messages/en/errors.json'
import styles from './global-error.module.css'
import './globals.css'

/** When not even the layout could be made: the system's faces, one sentence, one action. */
export default function Collapsed({ retry }: { error: Error; retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>{says.brokenTitle}</title>
        <main className={styles.page}>
          <h1>{says.brokenTitle}</h1>
          <p>{says.broken}</p>
          <button type="button" className={faceOf()} onClick={() => retry()}>
            {says.again}
          </button>
        </main>
      </body>
    </html>
  )
}
