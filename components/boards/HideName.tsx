'use client'
import { useTranslations } from 'use-intl/react'
import { useChange } from '@/components/api/useChange'
import styles from './Boards.module.css'

interface HideNameProps {
  readonly board: string
  readonly player: string
  readonly nickname: string
  readonly isHidden: boolean
}

/** Hides a player's nickname on every board, or shows it again. */
export function HideName({ board, player, nickname, isHidden }: HideNameProps) {
  const t = useTranslations('boards')
  const { send, isBusy, problem } = useChange()
  const path = `/api/v1/leaderboards/${encodeURIComponent(board)}/names/${player}`
  return (
    <span className={styles.hiding}>
      <button
        type="button"
        className={styles.hide}
        aria-disabled={isBusy || undefined}
        aria-label={isHidden ? t('showOf', { nickname }) : t('hideOf', { nickname })}
        onClick={() => void send('PUT', path, { hidden: !isHidden })}
      >
        {isHidden ? t('show') : t('hide')}
      </button>
      <span role="status">{problem && t('hideFailed')}</span>
    </span>
  )
}
