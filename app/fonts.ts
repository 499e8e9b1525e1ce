import localFont from 'next/font/local'

/** The Latin files, which the first paint needs; fonts.css has the other scripts and the stand-ins. */
export const commissioner = localFont({
  src: './fonts/commissioner-latin.woff2',
  weight: '400 700',
  variable: '--font-commissioner',
  adjustFontFallback: false,
})

export const literata = localFont({
  src: './fonts/literata-latin.woff2',
  weight: '600',
  variable: '--font-literata',
  adjustFontFallback: false,
})
