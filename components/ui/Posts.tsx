import { classes } from './classes'
import styles from './Posts.module.css'

interface PostsProps {
  readonly length: number
  /** The current question, from 0; equal to `length` when all are answered. */
  readonly position: number
  /** Credit of each answered question, in order. */
  readonly credits: readonly number[]
  /** The same in words: "Question 4 of 10". */
  readonly label: string
}

/** More would be too thin to tell apart: then only the line grows. */
const MOST_POSTS = 20

/** Progress as boundary posts on a line: past ones filled by their credit, the present one tall and blue. */
export function Posts({ length, position, credits, label }: PostsProps) {
  if (length > MOST_POSTS) return <LongRow length={length} position={position} label={label} />
  return (
    <div className={styles.posts} role="img" aria-label={label}>
      {Array.from({ length }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a post is its place in the row
        <span key={index} className={classes(styles.cell, styles[stateOf(index, position)])}>
          <Post credit={index === position ? 1 : credits[index]} />
        </span>
      ))}
    </div>
  )
}

const stateOf = (index: number, position: number) => (index < position ? 'past' : index === position ? 'now' : 'next')

/** Inside height of a post in its own units; its outline lies half a stroke outside. */
const INSIDE = 13

function Post({ credit = 0 }: { credit: number | undefined }) {
  const filled = INSIDE * credit
  return (
    <svg className={styles.post} viewBox="0 0 9 16" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect
        className={styles.filled}
        x="1"
        y={(1.5 + INSIDE - filled).toFixed(2)}
        width="7"
        height={(filled + 1.5).toFixed(2)}
      />
      <path className={styles.outline} d="M.75 16V2.25A1.5 1.5 0 0 1 2.25.75H6.75A1.5 1.5 0 0 1 8.25 2.25V16" />
    </svg>
  )
}

function LongRow({ length, position, label }: Omit<PostsProps, 'credits'>) {
  return (
    <svg className={styles.long} viewBox={`0 0 ${length} 4`} preserveAspectRatio="none" role="img" aria-label={label}>
      <rect className={styles.way} width={length} height="4" />
      <rect className={styles.gone} width={position} height="4" />
    </svg>
  )
}
