import boards from './boards.json'
import common from './engine.json'
import errors from './errors.json'
import { kinds, partOf } from './kinds'
import live from './live.json'
import memory from './memory.json'
import people from './people.json'
import reports from './reports.json'
import teach from './teach.json'
import ui from './ui.json'

/** Every sentence of the screens, by namespace. A screen sends its readers only the namespaces it uses. */
export const messages = {
  errors,
  questions: partOf(kinds, 'screen'),
  ...ui,
  ...people,
  ...boards,
  ...live,
  ...teach,
  ...reports,
  ...memory,
}

/** Every sentence that the core names by key. */
export const engine = { ...common, ...partOf(kinds, 'engine') }
