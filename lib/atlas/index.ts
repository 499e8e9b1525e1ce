export type { AtlasEntry, AtlasSection } from './entry'
export { atlasOverlay } from './overlay'
export { atlasOf } from './sections'
