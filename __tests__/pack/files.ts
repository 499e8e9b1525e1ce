import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Pack } from '@/lib/pack/pack'
import { parsePack } from '@/lib/pack/parse'

/** The files of the pack that the product comes with. */
export const FOLDER = path.resolve('public/packs/china-kazakhstan')

export const textOf = (file: string): string => readFileSync(path.join(FOLDER, file), 'utf8')

const json = (file: string): unknown => JSON.parse(textOf(file))

export const filesOf = () => ({ pack: json('pack.json'), geo: json('geo.json'), rivers: json('rivers.json') })

export const chinaKazakhstan = (): Pack => parsePack(filesOf(), 'test')
