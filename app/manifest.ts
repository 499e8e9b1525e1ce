import type { MetadataRoute } from 'next'
import { translatorOf } from '@/components/i18n/words'

const translate = translatorOf('common')

export default function manifest(): MetadataRoute.Manifest {
  return {
    name: translate('title'),
    short_name: translate('name'),
    description: translate('description'),
    start_url: '/',
    display: 'standalone',
    background_color: '#FCFBF7',
    theme_color: '#FCFBF7',
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/apple-icon.png', sizes: '180x180', type: 'image/png' },
    ],
  }
}
