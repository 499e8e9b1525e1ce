import localFont from 'next/font/local'

/**
 * The Latin files, which the first paint needs; fonts.css has the other scripts and the stand-ins. Where a file comes too
 * late for the first paint the stand-in stays for that page: a face that changes under a reader breaks lines anew.
 */
export const commissioner = localFont({
  src: './fonts/commissioner-latin.woff2',
  weight: '400 700',
  variable: '--font-commissioner',
  adjustFontFallback: false,
  display: 'optional',
})

export const literata = localFont({
  src: './fonts/literata-latin.woff2',
  weight: '600',
  variable: '--font-literata',
  adjustFontFallback: false,
  display: 'optional',
})
