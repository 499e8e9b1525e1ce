'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { send } from '@/components/people/fetching'
import styles from './Boards.module.css'

interface HideNameProps {
  readonly board: string
  readonly player: string
  readonly nickname: string
  readonly isHidden: boolean
}

type State = 'still' | 'busy' | 'failed'

/** Hides somebody's nickname on every board, or shows it again. */
export function HideName({ board, player, nickname, isHidden }: HideNameProps) {
  const say = useTranslations('boards')
  const router = useRouter()
  const [state, setState] = useState<State>('still')
  const change = async () => {
    if (state === 'busy') return
    setState('busy')
    const path = `/api/v1/leaderboards/${encodeURIComponent(board)}/names/${player}`
    const { code } = await send('PUT', path, { hidden: !isHidden })
    setState(code === 'done' ? 'still' : 'failed')
    if (code === 'done') router.refresh()
  }
  return (
    <span className={styles.hiding}>
      <button
        type="button"
        className={styles.hide}
        aria-disabled={state === 'busy' || undefined}
        aria-label={isHidden ? say('showOf', { nickname }) : say('hideOf', { nickname })}
        onClick={change}
      >
        {isHidden ? say('show') : say('hide')}
      </button>
      <span role="status">{state === 'failed' && say('hideFailed')}</span>
    </span>
  )
}
