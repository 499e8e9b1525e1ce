'use client'
import type { ReactNode } from 'react'
import { IntlProvider } from 'use-intl/react'
import type { UiMessages } from './words'

interface WordsProviderProps {
  /** Only the namespaces that the screen uses: they are sent with the page. */
  readonly messages: Partial<UiMessages>
  /** BCP 47 tag for numbers and dates. */
  readonly locale?: string
  readonly children: ReactNode
}

/** Gives `useTranslations` to the client components of a screen. */
export function WordsProvider({ messages, locale = 'en-GB', children }: WordsProviderProps) {
  return (
    <IntlProvider locale={locale} timeZone="UTC" messages={messages}>
      {children}
    </IntlProvider>
  )
}
