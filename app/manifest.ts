import type { MetadataRoute } from 'next'
import { words } from '@/components/i18n/words'

const say = words('common')

export default function manifest(): MetadataRoute.Manifest {
  return {
    name: say('title'),
    short_name: say('name'),
    description: say('description'),
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
