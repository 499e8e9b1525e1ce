'use client'
import { useTranslations } from 'use-intl/react'
import { SourceLine } from '@/components/ui/SourceLine'
import type { Kind, Questions, Revealed } from '../view'
import { VIEWS } from '../views'
import { Legend } from './Legend'
import { OpenRow } from './OpenRow'
import { Prose } from './Prose'
import { toldWith } from './paragraphs'
import styles from './Reveal.module.css'
import { Rows } from './Rows'
import { Timeline } from './Timeline'

interface AnswerProps {
  readonly item: Revealed
  /** The row that is open, and whose features stand out on the map. */
  readonly open: string | undefined
  readonly onOpen: (tag: string) => void
}

/** Everything under the verdict: what was right, why, where that is from, and how to read the map. */
export function Answer({ item, open, onOpen }: AnswerProps) {
  const common = useTranslations('common')
  const { explanation } = item
  const { rows = [], scale } = explanation
  const { marks: own = 'each' } = VIEWS[item.question.kind]
  const marks = item.response || own === 'options' ? own : 'none'
  const row = rows.find(({ tag }) => tag === open)
  return (
    <div className={styles.answer}>
      <Special question={item.question} item={item} />
      {scale && <Timeline rows={rows} scale={scale} open={open} onOpen={onOpen} />}
      {rows.length > 0 && (
        <div className={scale ? styles.onWide : undefined}>
          <Rows rows={rows} open={open} onOpen={onOpen} marks={marks} />
        </div>
      )}
      {scale && row && (
        <div className={styles.onPhone}>
          <OpenRow row={row} marks={marks} />
        </div>
      )}
      <div aria-live="polite">
        <Prose paragraphs={toldWith(explanation, row)} />
      </div>
      <SourceLine
        label={common('sources')}
        sources={explanation.sources}
        note={explanation.schematic ? common('schematic') : undefined}
      />
      <Legend overlay={explanation.overlay} />
    </div>
  )
}

/** What only this kind of question shows. */
function Special<K extends Kind>({ question, item }: { readonly question: Questions[K]; readonly item: Revealed }) {
  const { Reveal } = VIEWS[question.kind]
  return Reveal ? <Reveal question={question} item={item} /> : null
}
