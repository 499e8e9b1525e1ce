'use client'
import { type ComponentType, useRef } from 'react'
import { useTranslations } from 'use-intl/react'
import { classes } from '@/components/ui/classes'
import { Notice } from '@/components/ui/Notice'
import type { Cover } from '@/components/ui/sheetLevels'
import { useCover } from '@/components/ui/useCover'
import { useOverflow } from '@/components/ui/useOverflow'
import type { PhaseName } from '@/lib/contract/sessions'
import { Lobby } from './Lobby'
import styles from './Projector.module.css'
import type { ProjectorPhaseProps } from './phase-props'
import { Asking, Finished, Paused, Ranked, Revealing } from './phases'

const PHASES: { readonly [P in PhaseName]: ComponentType<ProjectorPhaseProps> } = {
  lobby: Lobby,
  asking: Asking,
  revealing: Revealing,
  standings: Ranked,
  finished: Finished,
  paused: Paused,
}

interface ProjectorSheetProps extends ProjectorPhaseProps {
  readonly isLost: boolean
  readonly onCover: (cover: Cover) => void
}

/** The sheet of the big screen, in every phase. */
export function ProjectorSheet({ isLost, onCover, ...rest }: ProjectorSheetProps) {
  const t = useTranslations('projector')
  const sheet = useRef<HTMLElement>(null)
  const overflows = useOverflow(sheet)
  useCover(sheet, 'fit', onCover)
  const { phase } = rest.view
  const Phase = PHASES[phase]
  return (
    <section
      ref={sheet}
      tabIndex={overflows ? 0 : undefined}
      className={classes(styles.sheet, (phase === 'lobby' || phase === 'finished') && styles.lobby)}
      aria-label={t('title')}
    >
      {isLost && <Notice icon="wifi-off">{t('lost')}</Notice>}
      <Phase {...rest} />
    </section>
  )
}
