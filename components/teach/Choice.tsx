'use client'
import styles from './Teach.module.css'

interface ChoiceProps<Value extends string> {
  readonly label: string
  readonly name: string
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly initial: Value
}

/** One of a few, in a form. */
export function Choice<Value extends string>({ label, name, options, initial }: ChoiceProps<Value>) {
  return (
    <label className={styles.label}>
      {label}
      <select className={styles.select} name={name} defaultValue={initial}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}
