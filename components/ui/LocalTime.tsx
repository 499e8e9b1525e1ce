'use client'
import { useSyncExternalStore } from 'react'
import { formatLocaleOf, negotiateLocale } from '@/lib/text/locale'

interface LocalTimeProps {
  /** ISO, in any zone. */
  readonly at: string
  readonly length?: 'short' | 'long'
}

const FORMATS = {
  short: { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
  long: { weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' },
} as const

/** The zone never changes under an open page. */
const never = () => () => {}

/** A moment by the reader's own clock. The server does not know their zone, and says which one it means instead. */
export function LocalTime({ at, length = 'short' }: LocalTimeProps) {
  const isHere = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const zone = isHere ? {} : ({ timeZone: 'UTC', timeZoneName: 'short' } as const)
  return (
    <time dateTime={at}>
      {new Intl.DateTimeFormat(formatLocaleOf(negotiateLocale(isHere ? document.documentElement.lang : undefined)), {
        ...FORMATS[length],
        ...zone,
      }).format(new Date(at))}
    </time>
  )
}
