/**
 * Makes the interface's font files in app/fonts from the fontsource packages: only the weights the screens use, one
 * file per script, so that the first paint waits for two small files. Run: node scripts/fonts.mjs
 */
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import subsetFont from 'subset-font'

const SCRIPTS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext']
const locate = createRequire(import.meta.url)

const cuts = SCRIPTS.flatMap((script) => [
  {
    from: `@fontsource-variable/commissioner/files/commissioner-${script}-wght-normal.woff2`,
    to: `commissioner-${script}.woff2`,
    variationAxes: { wght: { min: 400, max: 700 } },
  },
  {
    from: `@fontsource-variable/literata/files/literata-${script}-opsz-normal.woff2`,
    to: `literata-${script}.woff2`,
    // Headings only: one weight, and the optical sizes from a question's title to the score.
    variationAxes: { wght: 600, opsz: { min: 18, max: 72 } },
  },
])

for (const { from, to, variationAxes } of cuts) {
  const font = await subsetFont(await readFile(locate.resolve(from)), undefined, {
    keepAllGlyphs: true,
    noHinting: true,
    targetFormat: 'woff2',
    variationAxes,
  })
  await writeFile(path.join('app', 'fonts', to), font)
  console.log(to, font.length)
}
