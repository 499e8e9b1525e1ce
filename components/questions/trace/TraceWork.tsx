'use client'
import { useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { Button } from '@/components/ui/Button'
import { Icon } from '@/components/ui/Icon'
import { IconButton } from '@/components/ui/IconButton'
import { VisuallyHidden } from '@/components/ui/VisuallyHidden'
import type { LonLat } from '@/lib/pack/schema'
import { CoordinateForm } from '../coordinates/CoordinateForm'
import { landmarks } from '../coordinates/landmarks'
import type { WorkProps } from '../view'
import type { TraceDraft } from './draft'
import { withoutLastStroke, withoutStrokes, withStroke } from './drawing'
import styles from './Trace.module.css'

const MODES = ['freehand', 'points'] as const
const ICONS = { freehand: 'pencil', points: 'crosshair' } as const

/** The drawing is on the map; here is how, taking back, and points by number. */
export default function TraceWork({ question, draft, onDraft, busy, pack, map }: WorkProps<'trace', TraceDraft>) {
  const t = useTranslations('questions.trace')
  const place = useTranslations('questions.place')
  const [text, setText] = useState<LonLat | null>(null)
  const [announcement, setAnnouncement] = useState('')
  const points = draft.line.length
  const change = (next: typeof draft, sentence: 'added' | 'undone') => {
    if (busy) return
    onDraft(next)
    setAnnouncement(t(sentence, { points: next.line.length }))
  }
  const add = (at: LonLat | undefined) => at && change(withStroke(draft, [...draft.line, at]), 'added')
  return (
    <div className={styles.work}>
      <fieldset className={styles.modes} aria-label={t('mode')}>
        {MODES.map((mode) => (
          <label key={mode} className={styles.mode}>
            <input
              type="radio"
              name={`mode-${question.position}`}
              checked={draft.mode === mode}
              onChange={() => onDraft({ ...draft, mode })}
            />
            <Icon name={ICONS[mode]} />
            {t(mode)}
          </label>
        ))}
      </fieldset>
      <div className={styles.tools}>
        <p className={styles.count}>{t('count', { points })}</p>
        <Button
          look="quiet"
          icon="undo-2"
          disabled={points === 0}
          onClick={() => change(withoutLastStroke(draft), 'undone')}
        >
          {t('undo')}
        </Button>
        <Button
          look="quiet"
          icon="eraser"
          disabled={points === 0}
          onClick={() => change(withoutStrokes(draft), 'undone')}
        >
          {t('clear')}
        </Button>
      </div>
      {draft.mode === 'points' && (
        <div className={styles.here}>
          <Button look="outlined" icon="plus" wide onClick={() => add(map.current?.centre() ?? text ?? undefined)}>
            {t('here')}
          </Button>
          <IconButton
            icon="keyboard"
            look="outlined"
            label={draft.typing ? place('close') : place('open')}
            aria-expanded={draft.typing}
            onClick={() => onDraft({ ...draft, typing: !draft.typing })}
          />
        </div>
      )}
      {draft.mode === 'points' && draft.typing && (
        <CoordinateForm
          at={text}
          landmarks={landmarks(pack, question.hide, question.extent)}
          onGo={(at) => {
            setText(at)
            map.current?.flyTo(at)
          }}
        />
      )}
      <p role="status">
        <VisuallyHidden>{announcement}</VisuallyHidden>
      </p>
    </div>
  )
}
