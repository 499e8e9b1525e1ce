import { Fragment } from 'react'
import { Icon } from './Icon'
import styles from './SourceLine.module.css'
import { VisuallyHidden } from './VisuallyHidden'

export interface CitedSource {
  readonly title: string
  readonly url?: string | undefined
  readonly section?: string | undefined
}

interface SourceLineProps {
  /** "Sources", for screen readers; the book icon shows it to others. */
  readonly label: string
  readonly sources: readonly CitedSource[]
  /** "Lines of road and rail are schematic.", where they are. */
  readonly note?: string | undefined
}

/** Where what was said comes from. Never collapsed away. */
export function SourceLine({ label, sources, note }: SourceLineProps) {
  return (
    <p className={styles.line}>
      <Icon name="book-open" size={15} />
      <span>
        <VisuallyHidden>{label}: </VisuallyHidden>
        {sources.map((source, index) => (
          <Fragment key={`${source.title} ${source.section}`}>
            {index > 0 && '; '}
            <Cited {...source} />
          </Fragment>
        ))}
        {note && `. ${note}`}
      </span>
    </p>
  )
}

function Cited({ title, url, section }: CitedSource) {
  const name = section ? `${title}, ${section}` : title
  if (!url) return <cite translate="no">{name}</cite>
  return (
    <a href={url} target="_blank" rel="noreferrer" translate="no">
      {name}
    </a>
  )
}
