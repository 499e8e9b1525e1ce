import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { editionOf } from '@/lib/pack/edition'
import { parsePack } from '@/lib/pack/parse'

const contentOf = (file: string): string =>
  readFileSync(join(process.cwd(), 'public', 'packs', 'china-kazakhstan', file), 'utf8')

const [pack, geo, rivers] = ['pack.json', 'geo.json', 'rivers.json'].map((file) => JSON.parse(contentOf(file)))

/** The pack that is shipped. */
export const chinaKazakhstan = parsePack({ pack, geo, rivers }, editionOf({ pack, geo, rivers }))
