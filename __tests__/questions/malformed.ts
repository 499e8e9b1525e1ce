/** Responses that fit no kind. */
export const MALFORMED: readonly unknown[] = [
  undefined,
  null,
  true,
  0,
  '',
  'a',
  [],
  {},
  { order: null },
  { order: 'abcd' },
  { order: {} },
  { order: [] },
  { order: [null, null, null, null] },
  { order: Array.from({ length: 100_000 }, () => 'a') },
  { order: Array.from({ length: 100_000 }, (_, i) => i) },
  { at: null },
  { at: [] },
  { at: [200, 0] },
  { at: [0, -91] },
  { at: [null, null] },
  { at: ['80', '45'] },
  { at: [80, 45, 0] },
  { at: [80] },
  { at: [Number.NaN, 45] },
  { at: [Number.POSITIVE_INFINITY, 45] },
  { bins: null },
  { bins: [] },
  { bins: {} },
  { bins: { a: null } },
  { bins: Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`card${i}`, 'a'])) },
  { option: null },
  { option: '' },
  { option: 'z' },
  { option: 'A' },
  { option: ['a'] },
  { option: 0 },
  { option: '__proto__' },
  { option: 'constructor' },
  { value: null },
  { value: '1881' },
  { value: Number.NaN },
  { value: Number.POSITIVE_INFINITY },
  { value: -1e308 },
  { value: [1881] },
  { line: null },
  { line: [] },
  { line: [[80, 45]] },
  { line: [[80, 45], null] },
  {
    line: [
      [80, 45],
      [181, 45],
    ],
  },
  {
    line: [
      [80, 45],
      ['81', 45],
    ],
  },
  { line: Array.from({ length: 501 }, () => [80, 45]) },
  { line: Array.from({ length: 100_000 }, () => [80, 45]) },
]

/** The key, bent: a field missing, one too many, a card twice, one that is not there, the wrong type. */
export function malformedLike(key: object): unknown[] {
  return Object.entries(key).flatMap(([name, value]): unknown[] => [
    ...bendsOf(value).map((bent) => ({ ...key, [name]: bent })),
    { ...key, [name]: JSON.stringify(value) },
    { ...key, [name]: null },
    { ...key, extra: value },
    Object.fromEntries(Object.entries(key).filter(([other]) => other !== name)),
    { [`${name}s`]: value },
  ])
}

const isIds = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string')

function bendsOf(value: unknown): unknown[] {
  if (isIds(value)) return bentIds(value)
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return bentRecord(value)
  return []
}

const bentIds = (ids: readonly string[]): unknown[] => [
  ids.slice(1),
  [...ids, ids[0]],
  [...ids.slice(1), ids[1]],
  [...ids.slice(1), 'z'],
  [...ids.slice(1), 1],
]

function bentRecord(record: object): unknown[] {
  const entries = Object.entries(record)
  const first = entries[0]?.[0] ?? 'a'
  return [
    Object.fromEntries(entries.slice(1)),
    { ...record, z: 'a' },
    { ...record, [first]: 'z' },
    { ...record, [first]: null },
  ]
}
