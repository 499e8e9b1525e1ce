import type { InputHTMLAttributes, Ref } from 'react'
import { classes } from './classes'
import styles from './Field.module.css'
import { Icon, type IconName } from './Icon'

interface FieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'id'> {
  readonly id: string
  readonly label: string
  /** The label is for readers only: something visible says it already. */
  readonly quietLabel?: boolean
  readonly icon?: IconName
  /** After the number: "km". */
  readonly unit?: string | undefined
  readonly hint?: string | undefined
  /** What is wrong, in words; the field is marked as invalid. */
  readonly error?: string | undefined
  readonly ref?: Ref<HTMLInputElement>
}

/** A text field of 52 px with its label, and its hint or error beneath. */
export function Field({ id, label, quietLabel, icon, unit, hint, error, className, ...input }: FieldProps) {
  const message = error ?? hint
  return (
    <div className={classes(styles.field, className)}>
      <label htmlFor={id} className={quietLabel ? styles.quiet : styles.label}>
        {label}
      </label>
      <span className={styles.box} data-invalid={error ? '' : undefined}>
        {icon && <Icon name={icon} />}
        <input
          {...input}
          id={id}
          aria-invalid={error ? true : undefined}
          aria-describedby={message ? `${id}-told` : undefined}
        />
        {unit && <span className={styles.unit}>{unit}</span>}
      </span>
      {message && (
        <span id={`${id}-told`} className={error ? styles.error : styles.hint} role={error ? 'alert' : undefined}>
          {error && <Icon name="circle-exclamation-point" size={16} />}
          {message}
        </span>
      )}
    </div>
  )
}
