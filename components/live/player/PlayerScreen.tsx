'use client'
import { useMemo } from 'react'
import { useTranslations } from 'use-intl/react'
import { sessionEvents } from '@/components/api/session-events'
import { ButtonLink } from '@/components/ui/ButtonLink'
import type { WirePlayerView } from '@/lib/contract/sessions'
import type { MapPack } from '@/lib/map/map-pack'
import { WaitingSheet } from '../parts/WaitingSheet'
import { useSessionStream } from '../useSessionStream'
import { PlayerStage } from './PlayerStage'

interface PlayerScreenProps {
  readonly code: string
  readonly pack: MapPack
}

/** The screen of a player who has joined: follows the session until it is over or the player is removed. */
export function PlayerScreen({ code, pack }: PlayerScreenProps) {
  const t = useTranslations('live')
  const events = useMemo(() => sessionEvents<WirePlayerView>(code, 'player'), [code])
  const { name, view, clock } = useSessionStream(events)
  if (name === 'gone' && view?.phase !== 'finished') {
    return (
      <WaitingSheet title={t('gone.title')} text={t('gone.text')}>
        <ButtonLink href="/join">{t('gone.join')}</ButtonLink>
      </WaitingSheet>
    )
  }
  if (!view) return <WaitingSheet title={t('connecting')} {...(name === 'lost' && { text: t('lost') })} busy />
  return <PlayerStage view={view} clock={clock} isLost={name === 'lost' || name === 'connecting'} pack={pack} />
}
