export { KINDS, type Kind } from './registry'
