import type { GeoFile, PackFile, RiversFile } from './schema'

/** A parsed pack with its geometry: what the engine works on. Indexes over it are made once per pack (`lookups`). */
export interface Pack extends PackFile {
  /** Hash of the content. */
  readonly edition: string
  readonly line: GeoFile['line']
  readonly lakes: GeoFile['lakes']
  readonly rivers: RiversFile['rivers']
}
