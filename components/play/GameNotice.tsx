'use client'
import { useTranslations } from 'use-intl/react'
import { LocalTime } from '@/components/ui/LocalTime'
import { Notice } from '@/components/ui/Notice'
import type { Game } from './game'

/** A notice beside the question: a lost network, another tab, an answer that the server could not read. */
export function GameNotice({ game }: { readonly game: Game }) {
  const t = useTranslations('play')
  const noticeKey = noticeKeyOf(game)
  if (!noticeKey) return null
  const at = noticeKey === 'saved' && game.attempt.assignment?.releasesAt
  if (at) return <Notice icon="check">{t.rich('savedUntil', { at: () => <LocalTime at={at} length="long" /> })}</Notice>
  return <Notice icon={game.name === 'waiting' ? 'wifi-off' : 'info'}>{t(noticeKey)}</Notice>
}

function noticeKeyOf(game: Game) {
  if (game.name === 'asking') return game.notice
  if (game.name === 'sending') return game.tries > 0 ? 'kept' : undefined
  if (game.name !== 'waiting') return undefined
  if (game.resume.name === 'sending') return game.why === 'offline' ? 'keptOffline' : 'kept'
  return 'refreshingOffline'
}
