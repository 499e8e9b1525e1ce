import { screen } from '@testing-library/react'
import { trace } from '@/components/questions/trace'
import { answerLine, EMPTY, withoutLastStroke, withStroke } from '@/components/questions/trace/drawing'
import TraceWork from '@/components/questions/trace/TraceWork'
import type { Questions } from '@/components/questions/view'
import type { LonLat } from '@/lib/pack/schema'
import { sitDown } from './Desk'

const question: Questions['trace'] = {
  kind: 'trace',
  position: 0,
  prompt: 'Draw it',
  hide: ['border'],
  from: [0, 0],
  to: [10, 0],
  fromLabel: 'West',
  toLabel: 'East',
  extent: [0, -5, 10, 5],
}

describe('trace: a line between two points', () => {
  test('nothing drawn is no answer', () => {
    expect(sitDown(trace, question, TraceWork).last()).toBeUndefined()
  })

  test('by keyboard alone and without a map: points by their coordinates', async () => {
    const { user, last } = sitDown(trace, question, TraceWork)
    await user.click(screen.getByRole('radio', { name: 'Set points' }))
    await user.click(screen.getByRole('button', { name: 'Type the coordinates instead' }))
    const add = () => screen.getByRole('button', { name: 'Set a point here' })
    await user.type(screen.getByLabelText('Latitude, ° north'), '1')
    await user.type(screen.getByLabelText('Longitude, ° east'), '3')
    await user.click(add())
    await user.clear(screen.getByLabelText('Longitude, ° east'))
    await user.type(screen.getByLabelText('Longitude, ° east'), '7')
    await user.click(add())
    expect(last()).toEqual({
      line: [
        [0, 0],
        [3, 1],
        [7, 1],
        [10, 0],
      ],
    })
    expect(screen.getByText('2 points')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(last()).toEqual({
      line: [
        [0, 0],
        [3, 1],
        [10, 0],
      ],
    })
    await user.click(screen.getByRole('button', { name: 'Start over' }))
    expect(last()).toBeUndefined()
  })

  test('a stroke is undone as a whole', () => {
    const stroke: LonLat[] = [
      [1, 0],
      [2, 1],
      [3, 0],
    ]
    const twice = withStroke(withStroke(EMPTY, stroke), [...stroke, [5, 0]])
    expect(withoutLastStroke(twice).line).toEqual(stroke)
    expect(withoutLastStroke(withoutLastStroke(twice)).line).toEqual([])
  })

  test('a line drawn from the far end is turned round', () => {
    expect(
      answerLine(
        question,
        withStroke(EMPTY, [
          [9, 1],
          [5, 1],
          [1, 1],
        ]),
      ),
    ).toEqual({
      line: [
        [0, 0],
        [1, 1],
        [5, 1],
        [9, 1],
        [10, 0],
      ],
    })
  })

  test('a stroke that comes over from the far end hangs together with the near one', () => {
    const stroke: LonLat[] = [
      [9, 1],
      [1, 1],
    ]
    expect(withStroke(EMPTY, stroke, question).line).toEqual(stroke.toReversed())
    expect(withStroke(EMPTY, stroke.toReversed(), question).line).toEqual(stroke.toReversed())
  })

  test('a long drawing is thinned to what the wire takes, ends kept', () => {
    const line = Array.from({ length: 2000 }, (_, index): LonLat => [index / 200, 1])
    const response = answerLine(question, withStroke(EMPTY, line))
    expect(response?.line).toHaveLength(500)
    expect(response?.line.slice(0, 2)).toEqual([
      [0, 0],
      [0, 1],
    ])
    expect(response?.line.at(-2)).toEqual(line.at(-1))
  })

  test('the map draws: freehand or point by point, never the border itself', () => {
    const task = trace.task?.(question, { ...EMPTY, mode: 'points' }, () => {})
    expect(task).toMatchObject({ crosshair: true, draw: { mode: 'points', from: [0, 0], to: [10, 0] } })
    expect(trace.task?.(question, EMPTY, () => {})).toMatchObject({ crosshair: false, draw: { mode: 'freehand' } })
  })
})
