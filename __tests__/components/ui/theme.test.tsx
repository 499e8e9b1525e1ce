import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { ThemeSwitch } from '@/components/ui/ThemeSwitch'
import { themeOf } from '@/components/ui/theme'

test('theme: a cookie that nobody of us wrote means as the system has it', () => {
  expect(['day', 'night', 'system', 'noon', '', undefined].map(themeOf)).toEqual([
    'day',
    'night',
    'system',
    'system',
    'system',
    'system',
  ])
})

test('theme: a choice takes effect at once and is kept; going back to the system forgets it', async () => {
  const words = { day: 'Day', night: 'Night', system: 'As the system' }
  render(<ThemeSwitch theme="system" label="Light" words={words} icons={{ day: null, night: null, system: null }} />)
  const user = userEvent.setup()
  await user.click(screen.getByRole('radio', { name: 'Night' }))
  expect(document.documentElement.dataset.theme).toBe('night')
  expect(document.cookie).toContain('theme=night')
  await user.click(screen.getByRole('radio', { name: 'As the system' }))
  expect(document.documentElement.dataset.theme).toBeUndefined()
  expect(document.cookie).not.toContain('theme')
})
