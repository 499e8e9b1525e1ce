'use client'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { Button } from '@/components/ui/Button'
import { ButtonLink } from '@/components/ui/ButtonLink'
import type { WireInvitation } from '@/lib/contract/session-requests'
import type { MapPack } from '@/lib/map/map-pack'
import { invitation } from '../network'
import { WaitingSheet } from '../parts/WaitingSheet'
import { PlayerScreen } from '../player/PlayerScreen'
import { JoinSession } from './JoinSession'

type Door =
  | { readonly name: 'asking' | 'lost' | 'closed' | 'inside' }
  | { readonly name: 'invited'; readonly invitation: WireInvitation }

function doorOf(found: WireInvitation): Door {
  if (found.you) return { name: 'inside' }
  return found.phase === 'finished' ? { name: 'closed' } : { name: 'invited', invitation: found }
}

/** Whoever plays here already goes straight in; everybody else is asked for a nickname first. */
export function LiveEntrance({ code, pack }: { readonly code: string; readonly pack: MapPack }) {
  const t = useTranslations('live')
  const [door, setDoor] = useState<Door>({ name: 'asking' })
  const isAsking = door.name === 'asking'

  useEffect(() => {
    if (!isAsking) return
    let listening = true
    invitation(code).then((reply) => {
      if (!listening) return
      setDoor(reply.name === 'ok' ? doorOf(reply.value) : { name: reply.name === 'lost' ? 'lost' : 'closed' })
    })
    return () => {
      listening = false
    }
  }, [isAsking, code])

  if (door.name === 'inside') return <PlayerScreen code={code} pack={pack} />
  if (door.name === 'asking') return <WaitingSheet title={t('connecting')} busy />
  if (door.name === 'lost') {
    return (
      <WaitingSheet title={t('join.errors.lost')}>
        <Button onClick={() => setDoor({ name: 'asking' })}>{t('again')}</Button>
      </WaitingSheet>
    )
  }
  if (door.name !== 'invited') {
    return (
      <WaitingSheet title={t('join.finished')}>
        <ButtonLink href="/join">{t('gone.join')}</ButtonLink>
      </WaitingSheet>
    )
  }
  const { packTitle: title, players } = door.invitation
  return (
    <WaitingSheet title={t('join.title')} text={t('join.pack', { title, players })}>
      <JoinSession invitation={door.invitation} onJoined={() => setDoor({ name: 'inside' })} />
    </WaitingSheet>
  )
}
