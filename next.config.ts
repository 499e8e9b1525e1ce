import type { NextConfig } from 'next'
import { SECURITY_HEADERS } from './security-headers'

const SECURITY = Object.entries(SECURITY_HEADERS).map(([key, value]) => ({ key, value }))

/** Drawn again and again as a map moves; a day-old tile is right. */
const A_DAY = [{ key: 'Cache-Control', value: 'public, max-age=86400' }]

const config: NextConfig = {
  distDir: process.env.DEMARCATE_DIST ?? '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  // `npm test` checks the types of everything, tests included; nobody who only wants to play need wait for it.
  typescript: { ignoreBuildErrors: true },
  headers: async () => [
    // Development serves a script with the wrong type there, and `nosniff` would refuse it.
    { source: '/((?!_next/static/development/).*)', headers: SECURITY },
    { source: '/packs/:slug/tiles/:tile*', headers: A_DAY },
    { source: '/map-fonts/:font*', headers: A_DAY },
  ],
}

export default config
