import styles from './Skeleton.module.css'

interface SkeletonProps {
  /** Lines of text, the last one shorter. */
  readonly lines?: number
  readonly kind?: 'text' | 'title' | 'control'
}

/** Reserves the place of something that is loading. Pair it with one "Loading" for screen readers on the page. */
export function Skeleton({ lines = 1, kind = 'text' }: SkeletonProps) {
  return (
    <span className={styles.skeleton} aria-hidden="true">
      {Array.from({ length: lines }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have nothing but their place
        <span key={index} className={styles[kind]} />
      ))}
    </span>
  )
}
