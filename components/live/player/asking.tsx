'use client'
import { useTranslations } from 'use-intl/react'
import type { Delivery } from '@/components/live/response-delivery'
import { QuestionFoot, QuestionHead, QuestionWork } from '@/components/play/answering/QuestionParts'
import play from '@/components/play/Play.module.css'
import { Icon } from '@/components/ui/Icon'
import { Notice } from '@/components/ui/Notice'
import { VisuallyHidden } from '@/components/ui/VisuallyHidden'
import styles from './Player.module.css'
import type { Phase, PhaseProps } from './phase'

/** A screen reader announces once that the time is nearly up. */
const SOON_SECONDS = 10

function Head({ view, heading }: PhaseProps) {
  return view.question ? <QuestionHead question={view.question} aside={view.you.nickname} heading={heading} /> : null
}

/** Given, or the time is up: the answer stays to be seen and cannot be changed. */
const isLocked = ({ delivery, countdown }: PhaseProps): boolean =>
  (delivery.name !== 'open' && !(delivery.name === 'refused' && delivery.why === 'unread')) || countdown?.seconds === 0

function Body(props: PhaseProps) {
  const { answering, delivery, pack, map, countdown } = props
  const t = useTranslations('live.asking')
  const noticeKey = noticeKeyOf(delivery)
  return (
    <div className={play.work}>
      {noticeKey && <Notice icon={delivery.name === 'waiting' ? 'wifi-off' : 'info'}>{t(noticeKey)}</Notice>}
      {answering && <QuestionWork answering={answering} busy={isLocked(props)} pack={pack} map={map} />}
      <VisuallyHidden>
        <span role="status">
          {countdown && countdown.seconds <= SOON_SECONDS && delivery.name === 'open' ? t('soon') : ''}
        </span>
      </VisuallyHidden>
    </div>
  )
}

function noticeKeyOf(delivery: Delivery) {
  if (delivery.name === 'waiting') return 'kept'
  return delivery.name === 'refused' ? delivery.why : undefined
}

function Foot(props: PhaseProps) {
  const { answering, delivery, pack, map, isMissing, countdown } = props
  const t = useTranslations('live.asking')
  const missing = useTranslations('questions')
  if (delivery.name === 'placed') return <Placed />
  if (delivery.name === 'refused' && delivery.why !== 'unread') return null
  if (!answering) return null
  if (delivery.name === 'open' && countdown?.seconds === 0) return <p className={styles.placed}>{t('over')}</p>
  return (
    <QuestionFoot
      answering={answering}
      busy={isLocked(props)}
      pack={pack}
      map={map}
      missing={isMissing ? missing(`${answering.question.kind}.missing`) : undefined}
    />
  )
}

function Placed() {
  const t = useTranslations('live.asking')
  return (
    <p className={styles.placed} role="status">
      <Icon name="check" size={24} />
      <span>
        {t('placed')} <small>{t('placedWait')}</small>
      </span>
    </p>
  )
}

export const asking: Phase = { Head, Body, Foot }
