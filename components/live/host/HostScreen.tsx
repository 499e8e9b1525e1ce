'use client'
import { useMemo } from 'react'
import { useTranslations } from 'use-intl/react'
import { sessionEvents } from '@/components/api/session-events'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Notice } from '@/components/ui/Notice'
import type { WireHostView } from '@/lib/contract/sessions'
import type { MapPack } from '@/lib/map/map-pack'
import type { JoinLink } from '../join-link'
import { WaitingSheet } from '../parts/WaitingSheet'
import { useCountdown } from '../useCountdown'
import { useSessionStream } from '../useSessionStream'
import { Controls } from './Controls'
import { EndButton } from './EndButton'
import styles from './Host.module.css'
import { HostBar } from './HostBar'
import { HostHead } from './HostHead'
import { HostSide } from './HostSide'
import { Roster } from './Roster'
import { useCommand } from './useCommand'

interface HostScreenProps {
  readonly code: string
  readonly pack: MapPack
  readonly place: JoinLink
  /** Lets the host play the questions of the session alone. */
  readonly rehearse: (form: FormData) => Promise<void>
}

/** The host's screen: controls, who has answered, and at the reveal how the class answered. */
export function HostScreen({ code, pack, place, rehearse }: HostScreenProps) {
  const t = useTranslations('host')
  const events = useMemo(() => sessionEvents<WireHostView>(code, 'host'), [code])
  const { name, view, clock } = useSessionStream(events)
  if (!view) {
    if (name === 'gone') {
      return (
        <WaitingSheet title={t('finished')}>
          <ButtonLink href="/teach/live/new">{t('again')}</ButtonLink>
        </WaitingSheet>
      )
    }
    return <WaitingSheet title={t('connecting')} {...(name === 'lost' && { text: t('lost') })} busy />
  }
  const isLost = name === 'lost' || name === 'connecting'
  return <HostDesk view={view} clock={clock} isLost={isLost} pack={pack} place={place} rehearse={rehearse} />
}

interface HostDeskProps extends Omit<HostScreenProps, 'code'> {
  readonly view: WireHostView
  readonly clock: Parameters<typeof useCountdown>[0]
  readonly isLost: boolean
}

function HostDesk({ view, clock, isLost, pack, place, rehearse }: HostDeskProps) {
  const t = useTranslations('host')
  const commander = useCommand(view)
  const countdown = useCountdown(clock, view.openedAt, view.phase === 'asking' ? view.closesAt : undefined)
  return (
    <div className={styles.page}>
      <HostBar view={view} />
      <main className={styles.main}>
        {isLost && <Notice icon="wifi-off">{t('lost')}</Notice>}
        <HostHead view={view} countdown={countdown} place={place} />
        <Controls view={view} commander={commander} />
        <Roster view={view} commander={commander} />
      </main>
      <aside className={styles.side}>
        <HostSide view={view} pack={pack} place={place} rehearse={rehearse} />
      </aside>
      {view.phase !== 'finished' && <EndButton commander={commander} />}
    </div>
  )
}
