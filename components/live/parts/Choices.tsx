'use client'
import { Icon, type IconName } from '@/components/ui/Icon'
import styles from './Choices.module.css'

interface Choice<V extends string> {
  readonly value: V
  readonly label: string
  readonly note?: string
  readonly icon?: IconName
}

interface ChoicesProps<V extends string> {
  readonly name: string
  readonly legend: string
  readonly choices: readonly Choice<V>[]
  readonly chosen: readonly V[]
  /** Several choices may be selected. */
  readonly many?: boolean
  readonly onChoose: (chosen: V[]) => void
}

/** A row of things to choose from: one of them, or several. */
export function Choices<V extends string>({ name, legend, choices, chosen, many, onChoose }: ChoicesProps<V>) {
  const toggled = (value: V): V[] => {
    if (!many) return [value]
    return choices.map((one) => one.value).filter((one) => (one === value) !== chosen.includes(one))
  }
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.row}>
        {choices.map(({ value, label, note, icon }) => (
          <label key={value} className={styles.choice}>
            <input
              type={many ? 'checkbox' : 'radio'}
              name={name}
              value={value}
              checked={chosen.includes(value)}
              onChange={() => onChoose(toggled(value))}
            />
            {icon && <Icon name={icon} size={16} />}
            {label}
            {note && <small>{note}</small>}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
