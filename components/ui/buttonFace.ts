import styles from './Button.module.css'
import { classes } from './classes'

/** main: the screen's one action, 52 px with a lip. outlined: beside it. quiet: text. */
export type Look = 'main' | 'outlined' | 'quiet'

/** The classes that make anything look like a button: for links, and where the icons must not be sent along. */
export const faceOf = (look: Look = 'main', wide: boolean = look === 'main', className?: string): string =>
  classes(styles.button, styles[look], wide && styles.wide, className)
