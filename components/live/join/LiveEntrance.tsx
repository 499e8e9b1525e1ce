'use client'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { cancellable } from '@/components/api/cancellable'
import { isTemporary, type Result } from '@/components/api/problem'
import { loadInvitation } from '@/components/api/sessions'
import { Button } from '@/components/ui/Button'
import { ButtonLink } from '@/components/ui/ButtonLink'
import type { WireInvitation } from '@/lib/contract/session-requests'
import type { MapPack } from '@/lib/map/map-pack'
import { WaitingSheet } from '../parts/WaitingSheet'
import { PlayerScreen } from '../player/PlayerScreen'
import { JoinSession } from './JoinSession'

type Entrance =
  | { readonly name: 'asking' | 'lost' | 'closed' | 'inside' }
  | { readonly name: 'invited'; readonly invitation: WireInvitation }

function entranceFor(result: Result<WireInvitation>): Entrance {
  if (!result.ok) return { name: isTemporary(result.problem) ? 'lost' : 'closed' }
  const invitation = result.value
  if (invitation.you) return { name: 'inside' }
  return invitation.phase === 'finished' ? { name: 'closed' } : { name: 'invited', invitation }
}

/** A player who has joined already goes straight in; others are asked for a nickname first. */
export function LiveEntrance({ code, pack }: { readonly code: string; readonly pack: MapPack }) {
  const t = useTranslations('live')
  const [entrance, setEntrance] = useState<Entrance>({ name: 'asking' })
  const isAsking = entrance.name === 'asking'

  useEffect(() => {
    if (!isAsking) return
    return cancellable(loadInvitation(code), (result) => setEntrance(entranceFor(result)))
  }, [isAsking, code])

  if (entrance.name === 'inside') return <PlayerScreen code={code} pack={pack} />
  if (entrance.name === 'asking') return <WaitingSheet title={t('connecting')} busy />
  if (entrance.name === 'lost') {
    return (
      <WaitingSheet title={t('join.errors.lost')}>
        <Button onClick={() => setEntrance({ name: 'asking' })}>{t('again')}</Button>
      </WaitingSheet>
    )
  }
  if (entrance.name !== 'invited') {
    return (
      <WaitingSheet title={t('join.finished')}>
        <ButtonLink href="/join">{t('gone.join')}</ButtonLink>
      </WaitingSheet>
    )
  }
  const { packTitle: title, players } = entrance.invitation
  return (
    <WaitingSheet title={t('join.title')} text={t('join.pack', { title, players })}>
      <JoinSession invitation={entrance.invitation} onJoined={() => setEntrance({ name: 'inside' })} />
    </WaitingSheet>
  )
}
