/** Nicknames for players who do not choose one: friendly, short, and unlike a person's real name. */
const ADJECTIVES = [
  'Amber',
  'Brisk',
  'Calm',
  'Clever',
  'Eager',
  'Gentle',
  'Keen',
  'Lively',
  'Merry',
  'Nimble',
  'Patient',
  'Quick',
  'Quiet',
  'Silver',
  'Steady',
  'Sunny',
  'Swift',
  'Wise',
] as const
const ANIMALS = [
  'Argali',
  'Badger',
  'Crane',
  'Eagle',
  'Falcon',
  'Fox',
  'Gazelle',
  'Hare',
  'Heron',
  'Ibex',
  'Lark',
  'Lynx',
  'Marmot',
  'Otter',
  'Owl',
  'Pika',
  'Raven',
  'Saiga',
  'Stork',
  'Swallow',
  'Tern',
  'Vole',
] as const

export const GENERATED_NAMES = ADJECTIVES.length * ANIMALS.length

/** A number below `GENERATED_NAMES` as a name; a round above 0 tells apart who would have the same. */
export function generatedName(number: number, round: number): string {
  const name = `${ADJECTIVES[number % ADJECTIVES.length]} ${ANIMALS[Math.floor(number / ADJECTIVES.length) % ANIMALS.length]}`
  return round > 0 ? `${name} ${round + 1}` : name
}
