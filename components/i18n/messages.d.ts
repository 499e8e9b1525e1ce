import type { messages } from '@/messages/en'

declare module 'use-intl' {
  interface AppConfig {
    Locale: string
    Messages: typeof messages
  }
}
