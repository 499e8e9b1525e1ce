'use client'
import { useTranslations } from 'use-intl/react'
import { CreditDisc } from '@/components/ui/CreditDisc'
import { classes } from '@/components/ui/classes'
import { Icon } from '@/components/ui/Icon'
import type { WireRosterEntry } from '@/lib/contract/sessions'
import styles from './Roster.module.css'
import { rosterLabel } from './roster-label'

interface ChipProps {
  readonly entry: WireRosterEntry
  /** Has answered: rests. */
  readonly isDone: boolean
  readonly isOpen: boolean
  readonly onOpen: () => void
}

/** One of the class, with what only the teacher sees beside the name. */
export function Chip({ entry, isDone, isOpen, onOpen }: ChipProps) {
  const t = useTranslations('host.roster')
  const { credit, extraTime, connected } = entry
  return (
    <button
      type="button"
      className={classes(styles.chip, isDone && styles.done)}
      aria-expanded={isOpen}
      onClick={onOpen}
    >
      {credit !== undefined && <CreditDisc credit={credit} label={t('credit', { credit })} />}
      {isDone && credit === undefined && <Icon name="check" size={16} />}
      <span>{rosterLabel(entry)}</span>
      {extraTime > 0 && <small>{t('extra', { share: extraTime })}</small>}
      {!connected && <small>{t('away')}</small>}
    </button>
  )
}
