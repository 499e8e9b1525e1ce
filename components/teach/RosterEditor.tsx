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
  /** The names on the roster already. */
  readonly existing: readonly string[]
  readonly look: Look
}

/** Far more than the 500 names that a roster may have. */
const CHARACTERS_AT_MOST = 60_000

type EditorNotice =
  | { readonly name: 'nothing' }
  | { readonly name: 'added'; readonly names: number }
  | { readonly name: 'too-large' }

/** Adds names by typing, pasting or from a file; a preview shows what will be added. */
export function RosterEditor({ classId, existing: known, look }: RosterEditorProps) {
  const t = useTranslations('classes')
  const [text, setText] = useState('')
  const [notice, setNotice] = useState<EditorNotice>({ name: 'nothing' })
  const deferredText = useDeferredValue(text)
  const roster = useMemo(() => rosterOf(deferredText, known), [deferredText, known])
  const { names } = rosterOf(text, known)
  const { send, isBusy, problem } = useChange(() => {
    setNotice({ name: 'added', names: names.length })
    setText('')
  })
  const changeText = (next: string) => {
    const fits = next.length <= CHARACTERS_AT_MOST
    setNotice(fits ? { name: 'nothing' } : { name: 'too-large' })
    if (fits) setText(next)
  }
  const readFile = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0]
    if (file) changeText(file.size > 4 * CHARACTERS_AT_MOST ? 'x'.repeat(CHARACTERS_AT_MOST + 1) : await file.text())
    target.value = ''
  }
  const add = (event: FormEvent) => {
    event.preventDefault()
    if (names.length > 0) send('POST', `/api/v1/classes/${classId}/members`, { roster: text })
  }
  return (
    <form className={styles.form} onSubmit={add}>
      {notice.name === 'added' && <Notice icon="check">{t('added', { names: notice.names })}</Notice>}
      {notice.name === 'too-large' && <Notice icon="circle-exclamation-point">{t('tooLarge')}</Notice>}
      <ProblemNotice problem={problem} />
      <label className={styles.label}>
        {t('names')}
        <textarea
          className={styles.area}
          value={text}
          onChange={(event) => changeText(event.target.value)}
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
          <input type="file" accept=".csv,.tsv,.txt,text/csv,text/plain" onChange={readFile} />
        </label>
      </div>
    </form>
  )
}
