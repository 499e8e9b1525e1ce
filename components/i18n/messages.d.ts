import type ui from '@/messages/en/ui.json'

declare module 'use-intl' {
  interface AppConfig {
    Locale: 'en' | 'en-GB'
    Messages: typeof ui
  }
}
