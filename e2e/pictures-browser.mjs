/** One Chromium for all pictures: to start it takes as long as to draw five of them. */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { HANG_GUARD_MS, scratchFolder } from './processes.mjs'
import { PAGE_WIDTH } from './pictures-page.mjs'

/** Pixels: a height that no picture needs. */
const PAGE_HEIGHT_MAX = 12_000

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-dev-shm-usage', '--hide-scrollbars']

/**
 * Starts Chromium, which ends with this process: it is controlled over a pipe, and ends when nobody holds the other end.
 * @param puppeteer  the module of that name
 */
export async function openBrowser(puppeteer) {
  const browser = await puppeteer.launch({
    executablePath: execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim(),
    pipe: true,
    args: FLAGS,
    userDataDir: scratchFolder('chromium-'),
    timeout: HANG_GUARD_MS,
    protocolTimeout: HANG_GUARD_MS,
  })
  return {
    /**
     * Opens a page until it has reported about itself.
     * @param {(facts: object, draw: (picture: string, height: number) => Promise<void>) => Promise<void>} use
     */
    visit: async (url, use) => {
      const page = await browser.newPage()
      try {
        page.setDefaultTimeout(HANG_GUARD_MS)
        await page.setViewport({ width: PAGE_WIDTH, height: 1000 })
        await page.goto(url)
        const root = await page.waitForSelector('html[data-facts]')
        const facts = await root.evaluate(({ dataset }) => dataset.facts)
        await use(JSON.parse(decodeURIComponent(facts)), (picture, height) => draw(page, picture, height))
      } finally {
        await page.close()
      }
    },
    close: () => browser.close(),
  }
}

async function draw(page, picture, height) {
  await page.setViewport({ width: PAGE_WIDTH, height: Math.min(height, PAGE_HEIGHT_MAX) })
  await page.screenshot({ path: picture })
  const { size } = await stat(picture)
  assert.ok(size > 5_000, `${picture} is empty`)
}
