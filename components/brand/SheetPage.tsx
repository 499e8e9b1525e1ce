import type { ReactNode } from 'react'
import { translatorOf } from '@/components/i18n/words'
import { Brand } from './Brand'
import { SheetFrame } from './SheetFrame'

interface SheetPageProps {
  readonly map?: ReactNode
  readonly menu?: ReactNode
  /** The start page's own mark leads nowhere. */
  readonly atHome?: boolean
  readonly children: ReactNode
}

/** A sheet on the map, with the site's name over it. */
export function SheetPage({ atHome = false, ...frame }: SheetPageProps) {
  const name = translatorOf('common')('name')
  const brand = atHome ? <Brand name={name} /> : <Brand name={name} home={{ label: translatorOf('nav')('home') }} />
  return <SheetFrame brand={brand} {...frame} />
}
