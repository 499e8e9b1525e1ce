import { Field } from '@/components/ui/Field'

interface NumberFieldProps {
  readonly name: string
  readonly label: string
  readonly min: number
  readonly max: number
  readonly unit?: string | undefined
  readonly value: number
  readonly onValue: (value: number) => void
}

/** A whole number within bounds. */
export function NumberField({ name, onValue, min, ...rest }: NumberFieldProps) {
  return (
    <Field
      {...rest}
      id={name}
      type="number"
      inputMode="numeric"
      min={min}
      required
      onChange={(event) => onValue(event.target.valueAsNumber || min)}
    />
  )
}
