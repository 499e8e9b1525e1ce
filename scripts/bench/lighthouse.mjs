import { createServer } from 'node:net'
import lighthouse from 'lighthouse'
import { chromium } from 'playwright-core'
import { chromium as chromiumPath } from '../launch/chromium.mjs'

const FLAGS = ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-quic']
const CATEGORIES = ['performance', 'accessibility', 'best-practices']

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })

/** Lighthouse's own phone, simulated on slow 4G with a four times slower processor. Scores of 100. */
export async function benchLighthouse({ url }) {
  const port = await freePort()
  const args = [...FLAGS, `--remote-debugging-port=${port}`]
  const browser = await chromium.launch({ executablePath: chromiumPath(), args })
  try {
    // A browser that has just been started is busy with itself; Lighthouse empties its cache before it looks.
    const page = await browser.newPage()
    await page.goto(url, { waitUntil: 'load' })
    await page.close()
    const { lhr } = await lighthouse(url, { port, onlyCategories: CATEGORIES, logLevel: 'error' })
    const scores = CATEGORIES.map((name) => [name, Math.round((lhr.categories[name].score ?? 0) * 100)])
    const refs = CATEGORIES.flatMap((name) => lhr.categories[name].auditRefs)
    const short = refs.filter(({ id, weight }) => weight > 0 && (lhr.audits[id].score ?? 1) < 0.9)
    return { ...Object.fromEntries(scores), short: [...new Set(short.map(({ id }) => id))] }
  } finally {
    await browser.close()
  }
}
