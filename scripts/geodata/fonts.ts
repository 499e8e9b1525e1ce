import subsetFont from 'subset-font'
import { bytesOf } from './packages'

/**
 * Fonts for the map's labels. MapLibre hands each file of the style's `font-faces` to the browser without a weight, so
 * each weight needs a file of its own, cut from the variable font; it draws letter by letter, so no ligatures either.
 */
interface Face {
  name: string
  file: string
  /** Of each script's file in its package. */
  source: (script: string) => string
  ranges: string
  weight?: number
}

const SCRIPTS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'] as const
const FEATURES = ['ccmp', 'locl', 'mark', 'mkmk']

const variable = (family: string, style: 'normal' | 'italic', weight: number, name: string): Face => ({
  name,
  file: name.toLowerCase().replaceAll(' ', '-'),
  source: (script) => `@fontsource-variable/${family}/files/${family}-${script}-wght-${style}.woff2`,
  ranges: `./node_modules/@fontsource-variable/${family}/unicode.json`,
  weight,
})

const FACES: readonly Face[] = [
  variable('commissioner', 'normal', 500, 'Commissioner Medium'),
  variable('commissioner', 'normal', 600, 'Commissioner SemiBold'),
  variable('commissioner', 'normal', 700, 'Commissioner Bold'),
  variable('literata', 'normal', 500, 'Literata Medium'),
  variable('literata', 'italic', 500, 'Literata Italic'),
  {
    name: 'Noto Sans',
    file: 'noto-sans',
    source: (script) => `@fontsource/noto-sans/files/noto-sans-${script}-500-normal.woff2`,
    ranges: './node_modules/@fontsource/noto-sans/unicode.json',
  },
]
const CHINESE = {
  name: 'Noto Sans SC',
  file: 'noto-sans-sc',
  source: '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-500-normal.woff2',
}

type Declared = { url: string; 'unicode-range': string[] }

const rangesOf = (face: Face) => JSON.parse(bytesOf(face.ranges).toString('utf8')) as Record<string, string>

/** `U+0400-045F,U+2116` → every character in it. */
function charactersIn(ranges: readonly string[]): string {
  return ranges
    .flatMap((range) => {
      const [from = 0, to = from] = range
        .slice(2)
        .split('-')
        .map((hex) => Number.parseInt(hex, 16))
      return Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i))
    })
    .join('')
}

const hex = (code: number) => code.toString(16).toUpperCase()

/** Characters → ranges as CSS and the map's style write them. */
function unicodeRanges(characters: readonly string[]): string[] {
  const codes = characters.map((character) => character.codePointAt(0) ?? 0).sort((a, b) => a - b)
  const runs: [number, number][] = []
  for (const code of codes) {
    const run = runs.at(-1)
    if (run && code === run[1] + 1) run[1] = code
    else runs.push([code, code])
  }
  return runs.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`))
}

/** Every Chinese character that packs write, in names or in prose. */
export function chineseIn(packTexts: readonly string[]): string[] {
  return [...new Set(packTexts.join('').match(/[\p{Script=Han}、。，：；「」《》（）]/gu) ?? [])].sort()
}

async function buildFace(face: Face): Promise<{ declared: Declared[]; files: [string, Uint8Array][] }> {
  const ranges = rangesOf(face)
  const files = await Promise.all(
    SCRIPTS.map(async (script): Promise<[string, Uint8Array]> => {
      const options = { targetFormat: 'woff2' as const, keepFeatures: FEATURES, noHinting: true }
      const text = charactersIn((ranges[script] ?? '').split(','))
      const weight = face.weight === undefined ? {} : { variationAxes: { wght: face.weight } }
      return [
        `${face.file}-${script}.woff2`,
        await subsetFont(bytesOf(face.source(script)), text, { ...options, ...weight }),
      ]
    }),
  )
  const declared = SCRIPTS.map((script) => ({
    url: `/map-fonts/${face.file}-${script}.woff2`,
    'unicode-range': (ranges[script] ?? '').split(','),
  }))
  return { declared, files }
}

async function buildChinese(
  packTexts: readonly string[],
): Promise<{ declared: Declared; file: [string, Uint8Array]; css: string }> {
  const characters = chineseIn(packTexts)
  const options = { targetFormat: 'woff2' as const, keepFeatures: FEATURES, noHinting: true }
  const bytes = await subsetFont(bytesOf(CHINESE.source), characters.join(''), options)
  const url = `/map-fonts/${CHINESE.file}.woff2`
  const ranges = unicodeRanges(characters)
  // One weight for all: a synthetic bold of these characters fills in at text sizes.
  const css = `/* Chinese names beside the map. Made by npm run geodata. */
@font-face {
  font-family: "${CHINESE.name}";
  font-style: normal;
  font-weight: 400 700;
  font-display: swap;
  src: url("${url}") format("woff2");
  unicode-range: ${ranges.join(', ')};
}
`
  return { declared: { url, 'unicode-range': ranges }, file: [`${CHINESE.file}.woff2`, bytes], css }
}

export interface Fonts {
  files: [string, Uint8Array][]
  /** The style's `font-faces`. */
  faces: Record<string, Declared[]>
  css: string
  /** The licence asks to go with the fonts. */
  licences: [string, Uint8Array][]
}

const PACKAGES = [
  '@fontsource-variable/commissioner',
  '@fontsource-variable/literata',
  '@fontsource/noto-sans',
  '@fontsource/noto-sans-sc',
]

const licenceOf = (name: string): [string, Uint8Array] => [
  `licences/${name.replace(/^.*\//, '')}.txt`,
  bytesOf(`./node_modules/${name}/LICENSE`),
]

export async function buildFonts(packTexts: readonly string[]): Promise<Fonts> {
  const faces = await Promise.all(FACES.map(async (face) => ({ face, ...(await buildFace(face)) })))
  const chinese = await buildChinese(packTexts)
  return {
    files: [...faces.flatMap(({ files }) => files), chinese.file],
    faces: {
      ...Object.fromEntries(faces.map(({ face, declared }) => [face.name, declared])),
      [CHINESE.name]: [chinese.declared],
    },
    css: chinese.css,
    licences: PACKAGES.map(licenceOf),
  }
}
