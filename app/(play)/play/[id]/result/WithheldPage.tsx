import { PageMenu } from '@/app/PageMenu'
import { PagePoster } from '@/app/PagePoster'
import { SheetPage } from '@/components/brand/SheetPage'
import { translatorOf } from '@/components/i18n/words'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Kicker } from '@/components/ui/Kicker'
import { LocalTime } from '@/components/ui/LocalTime'
import type { WireAttempt } from '@/lib/contract/attempts'

const translate = translatorOf('work')

interface WithheldPageProps {
  readonly attempt: WireAttempt
  readonly assignment: NonNullable<WireAttempt['assignment']>
}

/** Set work whose results are not out yet: handed in, or left where it is. */
export function WithheldPage({ attempt, assignment }: WithheldPageProps) {
  const { finished, position, length, id } = attempt
  const { releasesAt, acceptsResponses, code, title } = assignment
  const heading = finished
    ? translate('handedInHeading')
    : acceptsResponses
      ? translate('answered', { position, length })
      : translate('stoppedHeading', { position, length })
  return (
    <SheetPage map={<PagePoster />} menu={<PageMenu />}>
      <Kicker icon="pencil">{title}</Kicker>
      <h1>{heading}</h1>
      <p>
        {releasesAt
          ? translate.rich('resultsAt', { at: () => <LocalTime at={releasesAt} length="long" /> })
          : translate('resultsLater')}
      </p>
      {!finished && acceptsResponses ? (
        <ButtonLink href={`/play/${id}`} iconAfter="arrow-right">
          {translate('resume', { next: position + 1 })}
        </ButtonLink>
      ) : (
        <ButtonLink href={`/assignments/${code}`}>{translate('back')}</ButtonLink>
      )}
    </SheetPage>
  )
}
