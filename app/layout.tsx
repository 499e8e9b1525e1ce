import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { readerLocale, translatorOf } from '@/components/i18n/words'
import { THEME_COOKIE, themeOf } from '@/components/ui/theme'
import { commissioner, literata } from './fonts'
import './globals.css'

const translate = translatorOf('common')

export const generateMetadata = (): Metadata => ({
  title: { default: translate('title'), template: translate('titleOf', { page: '%s' }) },
  description: translate('description'),
  applicationName: translate('name'),
  formatDetection: { telephone: false, date: false, address: false, email: false },
})

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#FCFBF7' },
    { media: '(prefers-color-scheme: dark)', color: '#18222A' },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = themeOf((await cookies()).get(THEME_COOKIE)?.value)
  return (
    <html
      lang={readerLocale()}
      data-theme={theme === 'system' ? undefined : theme}
      className={`${commissioner.variable} ${literata.variable}`}
    >
      <body>{children}</body>
    </html>
  )
}
