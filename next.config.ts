import type { NextConfig } from 'next'

const config: NextConfig = {
  distDir: process.env.DEMARCATE_DIST ?? '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
}

export default config
