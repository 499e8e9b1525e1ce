import { readFileSync } from 'node:fs'

/** For every answer, pages and files alike; the content security policy is the pages' own (proxy.ts). */
const SECURITY_HEADERS = JSON.parse(readFileSync(new URL('./security-headers.json', import.meta.url), 'utf8'))
const SECURITY = Object.entries(SECURITY_HEADERS).map(([key, value]) => ({ key, value }))

/** A map requests the same tiles again and again as it moves, and a day-old tile is still right. */
const A_DAY = [{ key: 'Cache-Control', value: 'public, max-age=86400' }]

/** @type {import('next').NextConfig} */
const config = {
  distDir: process.env.DEMARCATE_DIST ?? '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  // `npm test` checks the types of everything, tests included; a start need not wait for that.
  typescript: { ignoreBuildErrors: true },
  headers: async () => [
    // Development serves a script with the wrong type there, and `nosniff` would refuse it.
    { source: '/((?!_next/static/development/).*)', headers: SECURITY },
    { source: '/packs/:slug/tiles/:tile*', headers: A_DAY },
    { source: '/map-fonts/:font*', headers: A_DAY },
  ],
}

export default config
