import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { chromium } from '../launch/chromium.mjs'

const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
]
const CATEGORIES = ['performance', 'accessibility', 'best-practices']

/** Lighthouse's own phone, simulated on slow 4G with a four times slower processor. Scores of 100. */
export async function benchLighthouse({ url }) {
  const browser = await launch({ chromePath: chromium(), chromeFlags: FLAGS })
  try {
    const { lhr } = await lighthouse(url, { port: browser.port, onlyCategories: CATEGORIES, logLevel: 'error' })
    const scores = CATEGORIES.map((name) => [name, Math.round((lhr.categories[name].score ?? 0) * 100)])
    const refs = CATEGORIES.flatMap((name) => lhr.categories[name].auditRefs)
    const short = refs.filter(({ id, weight }) => weight > 0 && (lhr.audits[id].score ?? 1) < 0.9)
    return { ...Object.fromEntries(scores), short: [...new Set(short.map(({ id }) => id))] }
  } finally {
    await browser.kill()
  }
}
