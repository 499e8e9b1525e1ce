import { screen } from '@testing-library/react'
import { landmarks } from '@/components/questions/coordinates/landmarks'
import { place } from '@/components/questions/place'
import type { PlaceDraft } from '@/components/questions/place/draft'
import PlaceTools from '@/components/questions/place/PlaceTools'
import PlaceWork from '@/components/questions/place/PlaceWork'
import type { Questions } from '@/components/questions/view'
import { pack, sitDown } from './Desk'

const question: Questions['place'] = {
  kind: 'place',
  position: 0,
  prompt: 'Where is it?',
  hide: [],
  extent: [0, 0, 10, 10],
  label: 'It',
}

describe('place: a point on the map', () => {
  test('the answer is what the crosshair is on', () => {
    const drafts: PlaceDraft[] = []
    const task = place.task?.(question, place.empty(question), (draft) => drafts.push(draft))
    expect(task?.crosshair).toBe(true)
    task?.onCentre?.([82.5, 45.2])
    expect(drafts.map((draft) => place.response(question, draft))).toEqual([{ at: [82.5, 45.2] }])
  })

  test('by keyboard alone and without a map: typed coordinates', async () => {
    const { user, last } = sitDown(place, question, PlaceTools, PlaceWork)
    await user.tab()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('button', { name: 'Hide the coordinates' })).toHaveAttribute('aria-expanded', 'true')
    await user.tab()
    expect(screen.getByLabelText('Latitude, ° north')).toHaveFocus()
    await user.keyboard('45,2')
    await user.tab()
    await user.keyboard('82.55')
    expect(last()).toEqual({ at: [82.55, 45.2] })
  })

  test('numbers off the globe are told and change nothing', async () => {
    const { user, last } = sitDown(place, question, PlaceTools, PlaceWork)
    await user.click(screen.getByRole('button', { name: 'Type the coordinates instead' }))
    await user.type(screen.getByLabelText('Latitude, ° north'), '95')
    await user.type(screen.getByLabelText('Longitude, ° east'), '80')
    expect(screen.getByText('A number from −90 to 90.')).toBeInTheDocument()
    expect(last()).toBeUndefined()
  })

  test('places that the map names anyway are listed to start from, none that the question hides', async () => {
    const { user, last } = sitDown(place, question, PlaceTools, PlaceWork)
    await user.click(screen.getByRole('button', { name: 'Type the coordinates instead' }))
    await user.click(screen.getByRole('button', { name: /Long Lake/ }))
    expect(last()).toEqual({ at: [4, 5] })
    expect(landmarks(pack, ['lake'], pack.extent)).toEqual([])
  })

  test('a kept draft comes back', () => {
    expect(place.restore(question, { at: [1, 2], typing: true })).toEqual({ at: [1, 2], typing: true })
    expect(place.restore(question, { at: [1, 'x'] })).toEqual({ at: null, typing: false })
  })
})
