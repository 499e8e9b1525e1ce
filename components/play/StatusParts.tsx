'use client'
import type { RefObject } from 'react'
import { useTranslations } from 'use-intl/react'
import { Button } from '@/components/ui/Button'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Skeleton } from '@/components/ui/Skeleton'
import type { Game } from './game'
import styles from './Play.module.css'

/** The sheet without a question: loading, finished, or refused. */
export function StatusHead({
  game,
  heading,
}: {
  readonly game: Game
  readonly heading: RefObject<HTMLHeadingElement | null>
}) {
  const t = useTranslations('play')
  return (
    <>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {game.name === 'refused'
          ? t('gone')
          : game.name === 'finished'
            ? game.attempt.finished
              ? t('finished', { length: game.attempt.length })
              : t('over')
            : t('refreshing')}
      </h1>
      {game.name === 'refused' && <p>{t('goneText')}</p>}
      {game.name === 'refreshing' && <Skeleton lines={2} />}
    </>
  )
}

export function StatusFoot({ game }: { readonly game: Game }) {
  const t = useTranslations('play')
  if (game.name === 'refused') {
    const back = encodeURIComponent(`/play/${game.attempt.id}`)
    return (
      <>
        <ButtonLink href={`/sign-in?callbackUrl=${back}`}>{t('signIn')}</ButtonLink>
        <ButtonLink href="/" look="quiet">
          {t('home')}
        </ButtonLink>
      </>
    )
  }
  if (game.name === 'finished') return <ButtonLink href={`/play/${game.attempt.id}/result`}>{t('result')}</ButtonLink>
  return (
    <Button type="submit" busy={game.name === 'refreshing'}>
      {t('again')}
    </Button>
  )
}
