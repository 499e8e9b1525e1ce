'use client'
import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import styles from './Share.module.css'

interface ShareProps {
  /** What is shared: the result and none of the questions. */
  readonly text: string
  readonly words: Readonly<Record<'share' | 'copied' | 'failed', string>>
}

type Shared = 'not' | 'copied' | 'failed'

/** Shares with the device's own dialog if there is one, or else by the clipboard, or else as text to copy. */
async function pass(text: string): Promise<Shared> {
  const byPhone = 'share' in navigator && window.matchMedia('(pointer: coarse)').matches
  try {
    if (byPhone) await navigator.share({ text })
    else await navigator.clipboard.writeText(text)
    return byPhone ? 'not' : 'copied'
  } catch (error) {
    // Closing the phone's panel is no failure.
    return error instanceof DOMException && error.name === 'AbortError' ? 'not' : 'failed'
  }
}

export function Share({ text, words }: ShareProps) {
  const [shared, setShared] = useState<Shared>('not')
  return (
    <div className={styles.share}>
      <Button
        look="outlined"
        icon="share-2"
        className={styles.button}
        onClick={async () => setShared(await pass(text))}
      >
        {words.share}
      </Button>
      <p role="status" className={styles.told}>
        {shared === 'copied' && words.copied}
        {shared === 'failed' && (
          <>
            {words.failed} <span className={styles.text}>{text}</span>
          </>
        )}
      </p>
    </div>
  )
}
