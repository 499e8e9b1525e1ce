import fc from 'fast-check'
import { NAME_CHARACTERS_AT_MOST, nameKey, nameProblem, tidied } from '@/lib/classes/name'
import { ROSTER_AT_MOST, rosterOf } from '@/lib/classes/roster'

const problems = (text: string, known: string[] = []) =>
  rosterOf(text, known).lines.map(({ line, name, problem }) => [line, name, problem])

describe('a roster', () => {
  test('is one name a line, tidied, with gaps left out', () => {
    expect(rosterOf('Aigerim  Bek \n\n  Li Wei\r\nTomás').names).toEqual(['Aigerim Bek', 'Li Wei', 'Tomás'])
  })

  test('counts lines as an editor does, with gaps', () => {
    expect(problems('Ada\n\n\nAda')).toEqual([
      [1, 'Ada', undefined],
      [4, 'Ada', 'doubled'],
    ])
    expect(rosterOf('Ada\n\nADA ').lines[1]?.sameAs).toBe(1)
  })

  test('knows a header, alone or of two columns, in any order of them', () => {
    expect(rosterOf('Name\nAda\nGrace')).toMatchObject({ hasHeader: true, names: ['Ada', 'Grace'] })
    expect(rosterOf('Surname,First name\nLovelace,Ada').names).toEqual(['Ada Lovelace'])
    expect(rosterOf('No;Student;Group\n1;Ada;b\n2;Grace;a').names).toEqual(['Ada', 'Grace'])
  })

  test('reads a spreadsheet’s clipboard and quoted cells', () => {
    expect(rosterOf('First name\tLast name\nAda\tLovelace').names).toEqual(['Ada Lovelace'])
    expect(rosterOf('Name,Group\n"Lovelace, Ada",b').names).toEqual(['Lovelace, Ada'])
  })

  test('takes a register’s number for what it is', () => {
    expect(rosterOf('1,Ada\n2,Grace').names).toEqual(['Ada', 'Grace'])
  })

  test('says what is wrong in which line', () => {
    const long = 'x'.repeat(NAME_CHARACTERS_AT_MOST + 1)
    expect(problems(`Ada\n${long}\nA\u0007b\nGrace,b,7\nAda`, ['Grace'])).toEqual([
      [1, 'Ada', undefined],
      [2, long, 'too-long'],
      [3, 'A\u0007b', 'unseen'],
      [4, 'Grace · b · 7', 'columns'],
      [5, 'Ada', 'doubled'],
    ])
    expect(problems('grace', ['Grace'])).toEqual([[1, 'grace', 'known']])
    expect(problems('Name,Group\n,b')).toEqual([[2, '', 'empty']])
  })

  test('holds so many names and no more, with those it has', () => {
    const many = Array.from({ length: ROSTER_AT_MOST + 3 }, (_, index) => `Student ${index}`)
    expect(rosterOf(many.join('\n')).names).toHaveLength(ROSTER_AT_MOST)
    expect(rosterOf('a\nb', many.slice(0, ROSTER_AT_MOST - 1)).lines.map(({ problem }) => problem)).toEqual([
      undefined,
      'too-many',
    ])
  })

  const word = fc.stringMatching(/^[A-Za-zәіңғүұқөһА-я'-]{1,12}$/)
  const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))

  test('whatever is pasted, it can be read, and no name that is let in is wrong, doubled or known', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.array(name, { maxLength: 5 }), (text, known) => {
        const { names, lines } = rosterOf(text, known)
        expect(names.filter((one) => nameProblem(one))).toEqual([])
        const keys = [...names, ...known].map(nameKey)
        expect(new Set(names.map(nameKey)).size).toBe(names.length)
        expect(new Set(keys).size).toBe(names.length + new Set(known.map(nameKey)).size)
        expect(lines.filter(({ problem }) => !problem).map((line) => line.name)).toEqual(names)
      }),
    )
  })

  test('names that are right come through in order, as lines and as CSV', () => {
    const names = fc.uniqueArray(name, { minLength: 1, maxLength: 30, selector: nameKey })
    fc.assert(
      fc.property(names, (given) => {
        const isHeader = rosterOf(given.join('\n')).hasHeader
        expect(rosterOf(`Name\n${given.join('\n')}`).names).toEqual(given)
        expect(rosterOf(`Group,Name\n${given.map((one) => `b,"${one}"`).join('\n')}`).names).toEqual(given)
        if (!isHeader) expect(rosterOf(given.join('\r\n')).names).toEqual(given)
      }),
    )
  })

  test('adding the same again adds nothing', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        const { names } = rosterOf(text)
        expect(rosterOf(text, names).names).toEqual([])
      }),
    )
  })
})

describe('a name', () => {
  test('is compared however it was typed', () => {
    expect(nameKey(' ÉLISE  Ｌi ')).toBe(nameKey('e\u0301lise li'))
  })

  test('is tidy once tidied', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect(tidied(tidied(text))).toBe(tidied(text))))
  })

  test.each([
    ['', 'empty'],
    [' \t ', 'empty'],
    ['a\u202eb', 'unseen'],
    ['a\0b', 'unseen'],
    ['x'.repeat(61), 'too-long'],
    ['Қарлығаш Нұрланқызы', undefined],
    ['李伟', undefined],
    ["O'Neill-Smith", undefined],
  ])('%j: %s', (text, problem) => {
    expect(nameProblem(text)).toBe(problem)
  })
})
