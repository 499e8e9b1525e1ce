import { createTranslator } from 'use-intl/core'
import ui from '@/messages/en/ui.json'

export type UiMessages = typeof ui
export type Namespace = keyof UiMessages & string

/** The sentences of one part of the screens, for server components: `words('home')('title')`. */
export const words = <N extends Namespace>(namespace: N) => createTranslator({ locale: 'en', messages: ui, namespace })
