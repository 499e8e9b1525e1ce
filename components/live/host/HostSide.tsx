'use client'
import { useTranslations } from 'use-intl/react'
import type { JoinLink } from '@/components/live/join-link'
import { LazyAtlas } from '@/components/map/LazyAtlas'
import { Prose } from '@/components/questions/reveal/Prose'
import { paragraphsOf } from '@/components/questions/reveal/paragraphs'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { SourceLine } from '@/components/ui/SourceLine'
import { SubmitButton } from '@/components/ui/SubmitButton'
import type { WireHostView } from '@/lib/contract/sessions'
import type { MapPack } from '@/lib/map/map-pack'
import { useClassOverlay } from '../class-overlay'
import { JoinCard } from '../parts/JoinCard'
import { Podium } from '../parts/Podium'
import { Standings } from '../parts/Standings'
import { Tally } from '../parts/Tally'
import { Teams } from '../parts/Teams'
import styles from './Host.module.css'

interface HostSideProps {
  readonly view: WireHostView
  readonly pack: MapPack
  readonly place: JoinLink
  readonly rehearse: (form: FormData) => Promise<void>
}

/** Beside the controls: how to join, how the class answered, or the ranks. */
export function HostSide({ view, pack, place, rehearse }: HostSideProps) {
  const t = useTranslations('host')
  const { phase, code, standings = [], teams } = view
  if (phase === 'lobby') {
    return (
      <>
        <JoinCard place={place} code={code} />
        <form action={rehearse} className={styles.rehearse}>
          <input type="hidden" name="code" value={code} />
          <SubmitButton look="outlined" icon="eye" pending={t('rehearsing')}>
            {t('rehearse')}
          </SubmitButton>
          <p>{t('rehearseText')}</p>
        </form>
      </>
    )
  }
  if (phase === 'revealing') return <ClassReveal view={view} pack={pack} />
  if (phase === 'standings') {
    return (
      <>
        <Standings standings={standings} />
        <Teams teams={teams} />
      </>
    )
  }
  if (phase !== 'finished') return null
  return (
    <>
      <Podium standings={standings} />
      <Teams teams={teams} />
      <ButtonLink href={`/teach/live/${code}/report`} icon="list">
        {t('report')}
      </ButtonLink>
      <ButtonLink look="outlined" href="/teach/live/new">
        {t('again')}
      </ButtonLink>
    </>
  )
}

function ClassReveal({ view: { tally, explanation, question }, pack }: Pick<HostSideProps, 'view' | 'pack'>) {
  const t = useTranslations('host')
  const common = useTranslations('common')
  const overlay = useClassOverlay(explanation, tally)
  return (
    <>
      {tally && <Tally tally={tally} />}
      <h2 className={styles.subtitle}>{t('class')}</h2>
      <div className={styles.map}>
        <LazyAtlas
          pack={pack}
          label={t('map')}
          view={pack.extent}
          mode="blind"
          hide={question?.hide ?? []}
          overlay={overlay ?? null}
          frame="none"
          interactive={false}
        />
      </div>
      {explanation && <Prose paragraphs={paragraphsOf(explanation.text)} />}
      {explanation && <SourceLine label={common('sources')} sources={explanation.sources} />}
    </>
  )
}
