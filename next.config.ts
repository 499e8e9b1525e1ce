import type { NextConfig } from 'next'

/** For every answer, pages and files alike; the content security policy is the pages' own (proxy.ts). */
const SECURITY_HEADERS = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=()' },
]

const config: NextConfig = {
  distDir: process.env.DEMARCATE_DIST ?? '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  // `npm test` checks the types of everything, tests included; nobody who only wants to play need wait for it.
  typescript: { ignoreBuildErrors: true },
  headers: async () => [{ source: '/(.*)', headers: SECURITY_HEADERS }],
}

export default config
