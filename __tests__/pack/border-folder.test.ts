import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { TINY_FOLDER } from '../packs/tiny'

const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', ...args], { encoding: 'utf8' })
  return { status, output: stdout + stderr }
}

describe('a border in a folder of its own', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'demarcate-borders-'))
  afterAll(() => rmSync(root, { recursive: true }))
  const copied = () => {
    const folder = path.join(root, 'vell-osterra')
    rmSync(folder, { recursive: true, force: true })
    cpSync(TINY_FOLDER, folder, { recursive: true })
    return folder
  }

  test('is accepted with its tiles and its poster', () => {
    copied()
    expect(run('scripts/check-packs.ts', root)).toMatchObject({ status: 0 })
  })

  test.each([
    ['poster.json', 'poster.json: is missing'],
    ['tiles/tilejson.json', 'tiles/tilejson.json: is missing'],
    ['tiles/5', /tiles\/5\/\d+\/\d+\.pbf: is missing/],
  ])('is refused without %s, with the name of what is missing and how to make it', (file, reason) => {
    rmSync(path.join(copied(), file), { recursive: true })
    const { status, output } = run('scripts/check-packs.ts', root)
    expect(status).toBe(1)
    expect(output).toMatch(reason)
    expect(output).toContain('npm run geodata -- vell-osterra')
  })

  test('is drawn from its map.json: the committed files are what the builders make', () => {
    const folder = path.relative('', path.dirname(TINY_FOLDER))
    expect(run('scripts/geodata.ts', 'vell-osterra', `--packs=${folder}`, '--check')).toEqual({ status: 0, output: '' })
  })

  test('without a map.json the builders say which file is missing', () => {
    rmSync(path.join(copied(), 'map.json'))
    const { status, output } = run('scripts/geodata.ts', 'vell-osterra', `--packs=${root}`)
    expect(status).toBe(1)
    expect(output).toMatch(/^\S+map\.json: is missing; docs\/adding-a-border\.md/)
  })
})
