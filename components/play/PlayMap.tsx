'use client'
import type { RefObject } from 'react'
import { useTranslations } from 'use-intl/react'
import { LazyAtlas } from '@/components/map/LazyAtlas'
import type { MapHandle } from '@/components/map/props'
import type { MapTask } from '@/components/questions/view'
import { extentOf } from '@/components/questions/views'
import type { Cover } from '@/components/ui/sheetLevels'
import type { WireOverlay, WireQuestion, WireResponse } from '@/lib/contract/attempts'
import type { MapPack } from '@/lib/map/map-pack'

export interface PlayMapProps {
  readonly pack: MapPack
  readonly cover: Cover | undefined
  readonly map: RefObject<MapHandle | null>
  /** Open: the map is blind. */
  readonly question: WireQuestion | undefined
  readonly task: MapTask | undefined
  /** Answered: the map shows why. */
  readonly overlay: WireOverlay | undefined
  readonly open: string | undefined
  readonly onOpen: (tag: string) => void
  /** A point of the map was given as the answer. */
  readonly onPlace: (response: WireResponse) => void
  readonly onReady: () => void
}

/** The one map of a quiz, from the first question to the last. */
export function PlayMap({
  pack,
  cover,
  map,
  question,
  task = {},
  overlay,
  open,
  onOpen,
  onPlace,
  onReady,
}: PlayMapProps) {
  const t = useTranslations('play')
  const { answerAt, ...does } = task
  return (
    <LazyAtlas
      pack={pack}
      label={t('map', { title: pack.title })}
      view={(question && extentOf(question)) ?? pack.extent}
      mode="blind"
      hide={question?.hide ?? NOTHING}
      overlay={overlay ?? null}
      selectedTag={open}
      onSelectTag={onOpen}
      handle={map}
      onReady={onReady}
      {...(cover && { padding: cover })}
      {...does}
      {...(answerAt && { onPlace: (at) => onPlace(answerAt(at)) })}
    />
  )
}

const NOTHING: WireQuestion['hide'] = []
