'use client'
import type { RefObject } from 'react'
import { useTranslations } from 'use-intl/react'
import type { MapHandle } from '@/components/map/props'
import type { Kind } from '@/components/questions/view'
import { VIEWS } from '@/components/questions/views'
import { Button } from '@/components/ui/Button'
import { Kicker } from '@/components/ui/Kicker'
import type { WireQuestion } from '@/lib/contract/attempts'
import type { MapPack } from '@/lib/map/map-pack'
import styles from '../Play.module.css'
import type { DraftAnswer } from './useDraftAnswer'

interface QuestionHeadProps {
  readonly question: WireQuestion
  /** At the right of the kicker: "4 of 10". */
  readonly aside: string
  readonly heading: RefObject<HTMLHeadingElement | null>
}

export function QuestionHead({ question, aside, heading }: QuestionHeadProps) {
  const questions = useTranslations('questions')
  const { icon, help: helpOf, keysHelp } = VIEWS[question.kind]
  const help = question.help ?? helpOf?.(questions)
  return (
    <>
      <Kicker icon={icon} aside={aside}>
        {questions(`${question.kind}.name`)}
      </Kicker>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {question.prompt}
      </h1>
      {help && (
        <p className={styles.help}>
          {help} {keysHelp && <span className={styles.keys}>{keysHelp(questions)}</span>}
        </p>
      )}
    </>
  )
}

export interface AnsweringProps<K extends Kind> {
  readonly answering: DraftAnswer<K>
  readonly busy: boolean
  readonly pack: MapPack
  readonly map: RefObject<MapHandle | null>
}

/** The controls that build the answer. */
export function QuestionWork<K extends Kind>({ answering, ...rest }: AnsweringProps<K>) {
  const { Work } = VIEWS[answering.question.kind]
  return Work ? (
    <Work question={answering.question} draft={answering.draft} onDraft={answering.onDraft} {...rest} />
  ) : null
}

interface QuestionFootProps<K extends Kind> extends AnsweringProps<K> {
  /** Says what is missing, once the player tried to submit. */
  readonly missing: string | undefined
}

export function QuestionFoot<K extends Kind>({ answering, busy, missing, ...rest }: QuestionFootProps<K>) {
  const actions = useTranslations('questions')
  const { question, draft, onDraft } = answering
  const { Tools } = VIEWS[question.kind]
  const kind: Kind = question.kind
  return (
    <>
      <p className={styles.missing} role="status" hidden={!missing}>
        {missing}
      </p>
      <div className={styles.action}>
        <Button type="submit" busy={busy}>
          {actions(`${kind}.action`)}
        </Button>
        {Tools && <Tools question={question} draft={draft} onDraft={onDraft} busy={busy} {...rest} />}
      </div>
    </>
  )
}
