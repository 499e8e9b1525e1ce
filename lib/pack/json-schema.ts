import { z } from 'zod'
import { packFile } from './schema'

/** The JSON Schema (2020-12) of pack.json as it is written, before defaults are filled in: for editors and other tools. */
export const jsonSchemaOf = (): string => `${JSON.stringify(z.toJSONSchema(packFile, { io: 'input' }), null, 1)}\n`
