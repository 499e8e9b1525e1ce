'use client'
import { type ChangeEvent, type FormEvent, useDeferredValue, useMemo, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { useChange } from '@/components/api/useChange'
import { Button } from '@/components/ui/Button'
import type { Look } from '@/components/ui/buttonFace'
import { Icon } from '@/components/ui/Icon'
import { Notice } from '@/components/ui/Notice'
import { rosterOf } from '@/lib/classes/roster'
import { ProblemNotice } from './ProblemNotice'
import { RosterPreview } from './RosterPreview'
import styles from './Teach.module.css'

interface RosterEditorProps {
  readonly classId: string
  /** Who is on it already. */
  readonly known: readonly string[]
  readonly look: Look
}

/** Far more than 500 names. */
const CHARACTERS_AT_MOST = 60_000

type Said =
  | { readonly name: 'nothing' }
  | { readonly name: 'added'; readonly names: number }
  | { readonly name: 'too-large' }

/** Names by typing, pasting or from a file; what would come of them is said as they are written. */
export function RosterEditor({ classId, known, look }: RosterEditorProps) {
  const t = useTranslations('classes')
  const [text, setText] = useState('')
  const [said, say] = useState<Said>({ name: 'nothing' })
  const written = useDeferredValue(text)
  const roster = useMemo(() => rosterOf(written, known), [written, known])
  const { names } = rosterOf(text, known)
  const { send, isBusy, problem } = useChange(() => {
    say({ name: 'added', names: names.length })
    setText('')
  })
  const write = (next: string) => {
    const fits = next.length <= CHARACTERS_AT_MOST
    say(fits ? { name: 'nothing' } : { name: 'too-large' })
    if (fits) setText(next)
  }
  const open = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0]
    if (file) write(file.size > 4 * CHARACTERS_AT_MOST ? 'x'.repeat(CHARACTERS_AT_MOST + 1) : await file.text())
    target.value = ''
  }
  const add = (event: FormEvent) => {
    event.preventDefault()
    if (names.length > 0) send('POST', `/api/v1/classes/${classId}/members`, { roster: text })
  }
  return (
    <form className={styles.form} onSubmit={add}>
      {said.name === 'added' && <Notice icon="check">{t('added', { names: said.names })}</Notice>}
      {said.name === 'too-large' && <Notice icon="circle-exclamation-point">{t('tooLarge')}</Notice>}
      <ProblemNotice problem={problem} />
      <label className={styles.label}>
        {t('names')}
        <textarea
          className={styles.area}
          value={text}
          onChange={(event) => write(event.target.value)}
          aria-describedby="names-hint"
          autoComplete="off"
          spellCheck={false}
        />
      </label>
      <p id="names-hint" className={styles.hint}>
        {t('namesHint')}
      </p>
      <RosterPreview roster={roster} />
      <div className={styles.row}>
        <Button type="submit" look={look} wide={false} busy={isBusy} disabled={names.length === 0}>
          {isBusy ? t('adding') : t('add', { names: names.length })}
        </Button>
        <label className={styles.file}>
          <Icon name="list" />
          {t('openFile')}
          <input type="file" accept=".csv,.tsv,.txt,text/csv,text/plain" onChange={open} />
        </label>
      </div>
    </form>
  )
}
