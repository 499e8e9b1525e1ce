import { fact } from './fact'
import type { Generator } from './item'

/** Every way to ask, each as likely where a pack has something for it. */
export const GENERATORS: readonly Generator[] = [fact]
