/**
 * Makes the interface's font files in app/fonts from the fontsource packages: only the weights and features that the
 * screens use, one file per script, so that the first paint waits for two small files. Run: node scripts/fonts.mjs
 */
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import subsetFont from 'subset-font'

const locate = createRequire(import.meta.url)

/** Every character from one code point to another. */
const range = (from, to) => String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i))

/** As fonts.css has them in its `unicode-range`s. Kazakh has a file of its own: seven letters, on the first page. */
const KAZAKH = 'ӘәҒғҚқҢңӨөҮүҺһ'
const SCRIPTS = [
  { name: 'latin', text: `${range(0x20, 0x7e) + range(0xa0, 0xff)}ıŒœʻʼˆ˚˜€™↑↓−∕${range(0x2009, 0x2044)}` },
  { name: 'latin-ext' },
  { name: 'cyrillic' },
  { name: 'cyrillic-ext' },
  { name: 'kazakh', from: 'cyrillic-ext', text: KAZAKH },
]

/** Kerning, ligatures, accents, and the two ways of setting numbers. */
const FEATURES = ['kern', 'liga', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'lnum', 'tnum', 'pnum']

const FACES = [
  { name: 'commissioner', file: 'wght', variationAxes: { wght: { min: 400, max: 700 } } },
  // Headings only: one weight, and the optical sizes from a question's title to the score.
  { name: 'literata', file: 'opsz', variationAxes: { wght: 600, opsz: { min: 18, max: 72 } } },
]

for (const face of FACES) {
  for (const { name, from = name, text } of SCRIPTS) {
    const source = `@fontsource-variable/${face.name}/files/${face.name}-${from}-${face.file}-normal.woff2`
    const font = await subsetFont(await readFile(locate.resolve(source)), text, {
      keepAllGlyphs: text === undefined,
      keepFeatures: FEATURES,
      noHinting: true,
      targetFormat: 'woff2',
      variationAxes: face.variationAxes,
    })
    await writeFile(path.join('app', 'fonts', `${face.name}-${name}.woff2`), font)
    console.log(face.name, name, font.length)
  }
}
