import { runsOf } from './paragraphs'
import styles from './Reveal.module.css'

/** An explanation's paragraphs. */
export function Prose({ paragraphs }: { readonly paragraphs: readonly string[] }) {
  return (
    <div className={styles.prose}>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>
          {runsOf(paragraph).map(({ text, bold }) => (bold ? <strong key={text}>{text}</strong> : text))}
        </p>
      ))}
    </div>
  )
}
