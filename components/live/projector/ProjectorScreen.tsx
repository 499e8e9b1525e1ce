'use client'
import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { sessionEvents } from '@/components/api/session-events'
import type { JoinLink } from '@/components/live/join-link'
import { LazyAtlas } from '@/components/map/LazyAtlas'
import { extentOf } from '@/components/questions/views'
import { Stage } from '@/components/ui/Stage'
import type { Cover } from '@/components/ui/sheetLevels'
import type { WireProjectorView } from '@/lib/contract/sessions'
import type { MapPack } from '@/lib/map/map-pack'
import { useClassOverlay } from '../class-overlay'
import type { Clock } from '../clock'
import { WaitingSheet } from '../parts/WaitingSheet'
import { useCountdown } from '../useCountdown'
import { useSessionStream } from '../useSessionStream'
import { JoinPlate } from './JoinPlate'
import { ProjectorSheet } from './ProjectorSheet'

interface ProjectorScreenProps {
  readonly code: string
  /** Opens the screen on a device where the host is not signed in. */
  readonly token?: string
  readonly pack: MapPack
  readonly joinLink: JoinLink
}

/** The projector's screen, which shows nothing of a single player. */
export function ProjectorScreen({ code, token, pack, joinLink: place }: ProjectorScreenProps) {
  const t = useTranslations('projector')
  const events = useMemo(() => sessionEvents<WireProjectorView>(code, 'projector', token), [code, token])
  const { name, view, clock } = useSessionStream(events)
  if (name === 'gone' && view?.phase !== 'finished') return <WaitingSheet title={t('gone')} />
  if (!view) return <WaitingSheet title={t('connecting')} {...(name === 'lost' && { text: t('lost') })} busy />
  return (
    <ProjectorStage
      view={view}
      clock={clock}
      isLost={name === 'lost' || name === 'connecting'}
      pack={pack}
      joinLink={place}
    />
  )
}

interface ProjectorStageProps {
  readonly view: WireProjectorView
  readonly clock: Clock
  readonly isLost: boolean
  readonly pack: MapPack
  readonly joinLink: JoinLink
}

function ProjectorStage({ view, clock, isLost, pack, joinLink: place }: ProjectorStageProps) {
  const t = useTranslations('projector')
  const [cover, setCover] = useState<Cover>()
  const { phase, question, openedAt, closesAt, explanation, tally } = view
  const countdown = useCountdown(clock, openedAt, phase === 'asking' ? closesAt : undefined)
  const overlay = useClassOverlay(explanation, tally)
  const openQuestion = phase === 'asking' ? question : undefined
  return (
    <Stage
      map={
        <LazyAtlas
          pack={pack}
          label={t('map', { title: pack.title })}
          view={(openQuestion && extentOf(openQuestion)) ?? pack.extent}
          mode={phase === 'lobby' || phase === 'finished' ? 'explore' : 'blind'}
          hide={question?.hide ?? NOTHING}
          overlay={overlay ?? null}
          zoom={false}
          {...(cover && { padding: cover })}
        />
      }
    >
      <main>
        <ProjectorSheet
          key={`${phase} ${view.position}`}
          view={view}
          countdown={countdown}
          isLost={isLost}
          place={place}
          onCover={setCover}
        />
        {phase !== 'lobby' && phase !== 'finished' && <JoinPlate view={view} place={place} />}
      </main>
    </Stage>
  )
}

const NOTHING: readonly [] = []
