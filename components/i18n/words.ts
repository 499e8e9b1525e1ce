import { createTranslator } from 'use-intl/core'
import { messages } from '@/messages/en'

/** British spelling and dates. */
export const LOCALE = 'en-GB'

export type UiMessages = typeof messages
export type Namespace = keyof UiMessages & string

/** The sentences of one part of the screens, for server components: `words('home')('title')`. */
export const words = <N extends Namespace>(namespace: N) => createTranslator({ locale: LOCALE, messages, namespace })
