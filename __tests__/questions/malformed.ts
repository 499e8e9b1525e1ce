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

/** The key, bent: a card twice, one missing, one too many, one that is not there. */
export function malformedLike(key: object): unknown[] {
  return Object.entries(key).flatMap(([name, value]): unknown[] => [
    ...(Array.isArray(value) && name === 'order'
      ? [
          { order: value.slice(1) },
          { order: [...value, value[0]] },
          { order: [...value.slice(1), value[1]] },
          { order: [...value.slice(1), 'z'] },
          { order: [...value.slice(1), 1] },
        ]
      : []),
    ...(name === 'bins' ? bentBins(value) : []),
    { [name]: JSON.stringify(value) },
    { [`${name}s`]: value },
  ])
}

function bentBins(bins: object): unknown[] {
  const entries = Object.entries(bins)
  return [
    { bins: Object.fromEntries(entries.slice(1)) },
    { bins: { ...bins, z: 'a' } },
    { bins: { ...bins, [entries[0]?.[0] ?? 'a']: 'z' } },
    { bins: { ...bins, [entries[0]?.[0] ?? 'a']: null } },
  ]
}
