export type { AtlasEntry, AtlasSection, Detail, LocalName, SectionName, Term } from './entry'
export { SECTIONS, TERMS } from './entry'
export { atlasOverlay } from './overlay'
export { atlasOf } from './sections'
