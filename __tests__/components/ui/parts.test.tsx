import { render, screen } from '@testing-library/react'
import { CreditDisc } from '@/components/ui/CreditDisc'
import { Field } from '@/components/ui/Field'
import { Posts } from '@/components/ui/Posts'
import { SourceLine } from '@/components/ui/SourceLine'

test('posts: one for each question, and the same in words', () => {
  render(<Posts length={10} position={3} credits={[1, 0.4, 0.9]} label="Question 4 of 10" />)
  const posts = screen.getByRole('img', { name: 'Question 4 of 10' })
  expect(posts.querySelectorAll('svg')).toHaveLength(10)
})

test('posts: a long quiz is one line, not a fence', () => {
  render(<Posts length={50} position={3} credits={[1, 1, 1]} label="Question 4 of 50" />)
  expect(screen.getByRole('img', { name: 'Question 4 of 50' }).querySelectorAll('path')).toHaveLength(0)
})

test.each([
  [0, 0, 'none'],
  [0.25, 1, 'M0 0V-10A10 10 0 0 1 10.00 -0.00Z'],
  [0.5, 1, 'M0 0V-10A10 10 0 0 1 0.00 10.00Z'],
  [0.75, 1, 'M0 0V-10A10 10 0 1 1 -10.00 0.00Z'],
])('credit disc: %p of the credit fills as much of the disc, clockwise from the top', (credit, count, d) => {
  const { container } = render(<CreditDisc credit={credit} label="some" />)
  const sectors = container.querySelectorAll('path')
  expect(sectors).toHaveLength(count)
  expect(sectors[0]?.getAttribute('d') ?? 'none').toBe(d)
})

test('credit disc: full credit is a whole disc, and more than all of it is all of it', () => {
  for (const credit of [1, 1.2]) {
    const { container } = render(<CreditDisc credit={credit} label={`${credit}`} />)
    expect(container.querySelectorAll('circle')).toHaveLength(2)
  }
})

test('field: what is wrong is said, and belongs to the field', () => {
  render(<Field id="code" label="Class code" error="A class code has six digits." />)
  const input = screen.getByLabelText('Class code')
  expect(input).toBeInvalid()
  expect(input).toHaveAccessibleDescription('A class code has six digits.')
})

test('source line: every work is named, with its section, and linked where it can be', () => {
  render(
    <SourceLine
      label="Sources"
      sources={[
        { title: 'One', url: 'https://one.example/' },
        { title: 'Two', section: 'Art. VII' },
      ]}
      note="Lines are schematic."
    />,
  )
  expect(screen.getByRole('link', { name: 'One' })).toHaveAttribute('href', 'https://one.example/')
  expect(screen.getByText('Two, Art. VII').closest('p')).toHaveTextContent(/Two, Art\. VII\. Lines are schematic\.$/)
})
