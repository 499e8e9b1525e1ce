import { cpSync } from 'node:fs'
import path from 'node:path'
import type { WirePosed } from '@/lib/contract/attempts'
import ui from '@/messages/en/ui.json'
import { launch, temporary } from '../launcher/launch'
import { TINY_FOLDER, tinyFile } from '../packs/tiny'
import { barriers } from './axe'
import { STILL, visit } from './browser'
import { answer, goOn } from './hands/hand'
import { keys } from './hands/keys'
import { Player } from './player'
import { posed } from './quizzes'

const folder = temporary()

/** An app with both borders: the one it comes with, and the made-up one of the tests. */
async function launchWithBoth(): Promise<string> {
  const packs = folder()
  cpSync('public/packs', packs, { recursive: true })
  cpSync(TINY_FOLDER, path.join(packs, tinyFile.slug), { recursive: true })
  return launch({ data: folder(), env: { DEMARCATE_PACKS: packs } }).ready()
}

test('with two borders the start page leads to both, and the other one is played to its result, on its own map', async () => {
  const baseURL = await launchWithBoth()
  const minds = (trouble: string) => !trouble.startsWith(`another host: ${baseURL}`)
  const { page, context, watch } = await visit({ ...STILL, baseURL, minds })
  await page.goto('/')
  await page.getByRole('link', { name: ui.borders.more }).click()
  await page.getByRole('heading', { level: 1, name: ui.borders.title }).waitFor()
  expect(await barriers(page)).toEqual([])
  await page.getByRole('link', { name: tinyFile.title.en }).click()
  await page.getByRole('heading', { level: 1, name: tinyFile.title.en }).waitFor()
  expect(await barriers(page)).toEqual([])

  await page.getByRole('button', { name: ui.home.play }).click()
  await page.waitForURL(/\/play\/[0-9a-f-]+$/)
  const player = new Player(page)
  let at: WirePosed = await posed(context, { id: page.url().split('/').at(-1) ?? '' })
  expect(at.attempt).toMatchObject({ pack: tinyFile.slug, length: 10 })
  await player.open(at.attempt.id)
  while (at.question) {
    at = await answer(keys, player, at.question)
    await goOn(keys, player)
  }
  await page.waitForURL(/\/result$/)
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await barriers(page)).toEqual([])
  expect(watch.troubles).toEqual([])
})
