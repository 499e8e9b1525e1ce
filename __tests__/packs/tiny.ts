import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { z } from 'zod'
import { parsePack } from '@/lib/pack/parse'
import type { GeoFile, packFile, RiversFile } from '@/lib/pack/schema'

/**
 * A border that never was, in the middle of the Atlantic: two countries, a river between them from west to east, few of
 * everything and none of some. It proves that no code knows a real border. Its folder is one like any other: what is drawn
 * of it is made again by `npm run geodata -- vell-osterra --packs=__tests__/packs`.
 */
export const TINY_FOLDER = path.join(__dirname, 'vell-osterra')

const textOf = (file: string): string => readFileSync(path.join(TINY_FOLDER, file), 'utf8')

export const tinyFile: z.input<typeof packFile> = JSON.parse(textOf('pack.json'))
export const tinyGeo: GeoFile = JSON.parse(textOf('geo.json'))
export const tinyRivers: RiversFile = JSON.parse(textOf('rivers.json'))

export const tinyPack = parsePack({ pack: tinyFile, geo: tinyGeo, rivers: tinyRivers }, 'tiny')
