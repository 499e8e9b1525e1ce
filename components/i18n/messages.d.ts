import type { messages } from '@/messages/en'

declare module 'use-intl' {
  interface AppConfig {
    Locale: 'en' | 'en-GB'
    Messages: typeof messages
  }
}
