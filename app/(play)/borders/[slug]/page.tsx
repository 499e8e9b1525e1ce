import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { readerLocale } from '@/components/i18n/words'
import { packSummaries } from '@/lib/server/packs'
import { BorderHome } from '../../BorderHome'

interface BorderPageProps {
  readonly params: Promise<{ slug: string }>
}

const summaryOf = async ({ params }: BorderPageProps) => {
  const { slug } = await params
  return packSummaries(readerLocale()).find((pack) => pack.slug === slug)
}

export async function generateMetadata(props: BorderPageProps): Promise<Metadata> {
  const pack = await summaryOf(props)
  return pack ? { title: pack.title } : {}
}

/** Where the play of one border begins. */
export default async function BorderPage(props: BorderPageProps) {
  const pack = await summaryOf(props)
  if (!pack) notFound()
  return <BorderHome pack={pack} />
}
