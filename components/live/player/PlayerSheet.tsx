'use client'
import { useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { useHeading } from '@/components/play/useHeading'
import { Notice } from '@/components/ui/Notice'
import { Sheet } from '@/components/ui/Sheet'
import type { Cover, SheetLevel } from '@/components/ui/sheetLevels'
import type { PhaseProps } from './phase'
import { PHASES } from './phases'

interface PlayerSheetProps extends Omit<PhaseProps, 'heading'> {
  readonly isLost: boolean
  readonly onCover: (cover: Cover) => void
}

/** A player's sheet in every phase. */
export function PlayerSheet({ isLost, onCover, ...rest }: PlayerSheetProps) {
  const t = useTranslations('live')
  const common = useTranslations('common')
  const { phase, position } = rest.view
  const screen = `${phase} ${position}`
  const heading = useHeading(screen)
  const [chosenLevel, setChosenLevel] = useState<{ readonly screen: string; readonly level: SheetLevel }>()
  const { Head, Body, Foot } = PHASES[phase]
  const parts = { ...rest, heading }
  return (
    <Sheet
      hasBar
      label={t('sheet')}
      words={{ raise: common('raiseSheet'), lower: common('lowerSheet') }}
      level={chosenLevel?.screen === screen ? chosenLevel.level : 'fit'}
      onLevel={(level) => setChosenLevel({ screen, level })}
      onCover={onCover}
      head={<Head {...parts} />}
      foot={Foot && <Foot {...parts} />}
    >
      {isLost && <Notice icon="wifi-off">{t(rest.delivery.name === 'placed' ? 'lostPlaced' : 'lost')}</Notice>}
      {Body && <Body key={screen} {...parts} />}
    </Sheet>
  )
}
