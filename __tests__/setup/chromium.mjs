import { chromium as playwright } from 'playwright-core'
import { chromium } from '../../scripts/launch/chromium.mjs'

/** A drawn map needs WebGL: in software where there is no graphics card. Nothing in here talks to anybody else. */
const FLAGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** One browser for the whole run; every test gets a context of its own in it. */
export async function startChromium() {
  const executablePath = chromium()
  if (!executablePath) throw new Error('The browser tests need Chromium: apt-get install chromium, or CHROMIUM_PATH=…')
  const server = await playwright.launchServer({ executablePath, args: FLAGS, timeout: 120_000 })
  globalThis.demarcateChromium = server
  process.env.CHROMIUM_SERVER = server.wsEndpoint()
}

export async function stopChromium() {
  await globalThis.demarcateChromium?.close()
}
