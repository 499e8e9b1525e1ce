import { notFound } from 'next/navigation'
import { readerLocale } from '@/components/i18n/words'
import { packSummaries } from '@/lib/server/packs'
import { BorderHome } from './BorderHome'

/** The start page: the first border by title, and the way to the others where there are more. */
export default function Home() {
  const [pack] = packSummaries(readerLocale())
  if (!pack) notFound()
  return <BorderHome pack={pack} atHome />
}
