import type { ReactNode } from 'react'
import { WordsProvider } from './WordsProvider'
import { messagesFor, type Namespace, readerFormatLocale } from './words'

interface ReaderWordsProps {
  /** Only the namespaces that the screen uses: they are sent with the page. */
  readonly of: readonly Namespace[]
  readonly children: ReactNode
}

/** Sends a screen the messages it uses, in the reader's locale. For server components. */
export const ReaderWords = ({ of, children }: ReaderWordsProps) => (
  <WordsProvider locale={readerFormatLocale()} messages={messagesFor(...of)}>
    {children}
  </WordsProvider>
)
