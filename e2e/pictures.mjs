/**
 * Renders the golden summaries and comments, and one summary of the demo, to pictures, as a reader on GitHub sees them:
 * Markdown with GitHub's tables, and charts drawn by Mermaid in a headless Chromium. A chart that Mermaid rejects is a
 * failure, and so is an element that the report does not make itself: it would come from a label.
 *
 *   node e2e/pictures.mjs [FOLDER]
 *
 * FOLDER keeps the pictures. `demo.png` is the upper part of the demo's summary: the README shows it as
 * docs/images/summary.png. Without FOLDER the pictures are drawn and deleted. Needs `chromium` on the PATH (as root on
 * Debian it is installed), and npm.
 */
import assert from 'node:assert/strict'
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import MarkdownIt from 'markdown-it'
import { run, scratchFolder } from './processes.mjs'
import { createTally } from './tally.mjs'

/** The charts are checked with the version that they were made with. */
const MERMAID_VERSION = '12.3.0'

/** Pixels: about the width of a job summary on GitHub, and a height that no picture needs. */
const PAGE_WIDTH = 1000
const PAGE_HEIGHT_MAX = 12_000

/** The README's picture: a summary that the demo writes, and the heading that the picture ends before. */
const README_PICTURE = { file: '1-gate-passes.md', name: 'demo', endsBefore: 'Confusion matrix' }

/** Bytes: everyone who opens the README loads the picture. */
const README_PICTURE_MAX = 100_000

/** What the Markdown of the reports becomes; anything else would be a label taking effect. */
const OWN_ELEMENTS = [
  ...['H2', 'H3', 'P', 'STRONG', 'EM', 'CODE', 'PRE', 'UL', 'LI', 'A', 'BR', 'DETAILS', 'SUMMARY', 'BLOCKQUOTE'],
  ...['TABLE', 'THEAD', 'TBODY', 'TR', 'TH', 'TD'],
]

const DEMO = fileURLToPath(new URL('../dist/demo/index.js', import.meta.url))
const GOLDEN = fileURLToPath(new URL('../__tests__/unit/report/golden/', import.meta.url))

const { check, finish } = createTally('pictures')
const scratch = scratchFolder('pictures-')
const folder = process.argv[2] === undefined ? join(scratch, 'pictures') : resolve(process.argv[2])

async function succeed(program, args, options) {
  const { code, stdout, stderr } = await run(program, args, options)
  assert.equal(code, 0, `${program} ${args.join(' ')}\n${stderr}${stdout}`)
  return stdout
}

/** Debian's Chromium, with the fonts that signs and scripts of labels take. */
async function provideChromium() {
  const answers = (program, args, pattern) =>
    run(program, args).then(
      ({ code, stdout }) => code === 0 && pattern.test(stdout),
      () => false,
    )
  const hasBrowser = await answers('chromium', ['--version'], /./)
  // Without it, the signs of the summaries are empty boxes.
  const hasEmoji = await answers('fc-list', [':', 'family'], /Noto Color Emoji/)
  if (hasBrowser && hasEmoji) return
  assert.equal(
    process.getuid?.(),
    0,
    'chromium or the font Noto Color Emoji is missing, and only root can install them',
  )
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await succeed('apt-get', ['update'], { env })
  const packages = ['chromium', 'fonts-noto-core', 'fonts-noto-color-emoji', 'fonts-dejavu-core']
  await succeed('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { env })
}

/** Mermaid's own bundle, in a folder of its own: it is not a dependency of the project. */
async function provideMermaid() {
  const home = join(scratch, 'mermaid')
  await mkdir(home)
  await writeFile(join(home, 'package.json'), '{ "private": true }\n')
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock']
  await succeed('npm', ['install', ...flags, `mermaid@${MERMAID_VERSION}`], { cwd: home })
  return pathToFileURL(join(home, 'node_modules', 'mermaid', 'dist', 'mermaid.min.js')).href
}

/**
 * Starts Chromium for one page, with a temporary profile.
 *
 * The clock of the page is its own, so that drawing a chart does not depend on how busy the machine is.
 */
async function chromium(url, ...args) {
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run']
  flags.push('--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-breakpad')
  flags.push('--disable-dev-shm-usage', '--hide-scrollbars', `--user-data-dir=${scratchFolder('chromium-')}`)
  return succeed('chromium', [...flags, '--virtual-time-budget=60000', ...args, url])
}

const STYLE = `
  :root { color: #1f2328; background: #fff; font: 14px/1.5 'Noto Sans', 'DejaVu Sans', 'Noto Color Emoji', sans-serif }
  body { margin: 0; padding: 16px; width: ${PAGE_WIDTH - 32}px }
  h2 { font-size: 21px; padding-bottom: 5px; border-bottom: 1px solid #d1d9e0 }
  h3 { font-size: 17.5px; margin: 24px 0 16px }
  h2, h3 { font-weight: 600; line-height: 1.25 }
  :first-child { margin-top: 0 }
  p, ul, table, details { margin: 0 0 16px }
  ul { padding-left: 28px }
  a { color: #0969da; text-decoration: none }
  blockquote { margin: 0 0 16px; padding: 0 14px; color: #59636e; border-left: 3px solid #d1d9e0 }
  table { border-collapse: collapse; display: block; width: max-content; max-width: 100%; overflow: auto }
  th, td { border: 1px solid #d1d9e0; padding: 6px 13px }
  tr:nth-child(2n) td { background: #f6f8fa }
  code { font: 12px/1.5 'DejaVu Sans Mono', 'Noto Color Emoji', monospace; background: #818b981f; padding: .2em .4em;
    border-radius: 6px; white-space: break-spaces }
  pre { background: #f6f8fa; padding: 16px; border-radius: 6px; overflow: auto }
  pre code { background: none; padding: 0; white-space: pre }
  .chart { display: flex; justify-content: center; margin-bottom: 16px; padding: 16px; background: #f6f8fa }
`

/** Draws the charts, then writes the result to the title of the page. */
const SCRIPT = `
  const facts = { charts: 0, bars: [], rejected: [], strangers: [], height: 0, cut: 0 }
  window.alert = () => facts.strangers.push('a script')
  addEventListener('load', async () => {
    for (const element of document.body.querySelectorAll('*')) {
      const own = ${JSON.stringify(OWN_ELEMENTS)}.includes(element.tagName) || element.matches('.chart')
      if (!own) facts.strangers.push(element.tagName)
    }
    mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' })
    for (const [index, chart] of document.querySelectorAll('.chart').entries()) {
      try {
        const { svg } = await mermaid.render('chart-' + index, chart.textContent)
        chart.innerHTML = svg
        facts.charts += 1
        // Bars by where they are: two in one place are one to the reader. The axis of the labels is the left one.
        const places = [...chart.querySelectorAll('.plot rect')].map((bar) => bar.getBoundingClientRect().top.toFixed(1))
        const names = [...chart.querySelectorAll('.left-axis .label text')].map((name) => name.textContent.trim())
        facts.bars.push({ drawn: new Set(places).size, named: new Set(names).size })
      } catch (error) {
        facts.rejected.push(String(error))
      }
    }
    const end = [...document.querySelectorAll('h3')].find((one) => one.textContent === document.body.dataset.cut)
    facts.cut = end === undefined ? 0 : Math.floor(end.getBoundingClientRect().top)
    facts.height = Math.ceil(document.body.getBoundingClientRect().height)
    document.documentElement.dataset.facts = encodeURIComponent(JSON.stringify(facts))
  })
`

const markdown = new MarkdownIt({ html: true, linkify: true })
const fence = markdown.renderer.rules.fence
markdown.renderer.rules.fence = (tokens, index, ...rest) =>
  tokens[index].info.trim() === 'mermaid'
    ? `<div class="chart">${markdown.utils.escapeHtml(tokens[index].content)}</div>\n`
    : fence(tokens, index, ...rest)

/** The policy allows only Mermaid and the scripts of this file. */
function pageOf(text, mermaid) {
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline' file:; img-src data:; font-src data:`
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
<style>${STYLE}</style><script src="${mermaid}"></script><script>${SCRIPT}</script></head>
<body data-cut="${README_PICTURE.endsBefore}">${markdown.render(text)}</body></html>\n`
}

/** Opens the page, and returns what it reports about itself. */
async function factsOf(url) {
  const dom = await chromium(url, `--window-size=${PAGE_WIDTH},1000`, '--dump-dom')
  const [, facts] = /data-facts="([^"]*)"/.exec(dom) ?? []
  assert.ok(facts !== undefined, 'the page did not come to its end')
  return JSON.parse(decodeURIComponent(facts))
}

async function draw(url, picture, height) {
  const size = `--window-size=${PAGE_WIDTH},${Math.min(height, PAGE_HEIGHT_MAX)}`
  await chromium(url, size, `--screenshot=${picture}`)
  const { size: bytes } = await stat(picture)
  assert.ok(bytes > 5_000, `${picture} is empty`)
}

/** As many bars, and as many different names, as the charts of a report have values. */
function expectedBars(text) {
  return [...text.matchAll(/^ +bar \[(.*)\]$/gm)].map(([, values]) => {
    const count = values.split(',').length
    return { drawn: count, named: count }
  })
}

/** Runs the demo in a folder of its own, and returns the summary that the README shows. */
async function demoSummary() {
  const home = join(scratch, 'demo')
  await mkdir(home)
  await succeed(process.execPath, [DEMO], { cwd: home })
  return readFile(join(home, '.demo', README_PICTURE.file), 'utf8')
}

async function picture(name, text, mermaid) {
  const page = join(scratch, `${name}.html`)
  await writeFile(page, pageOf(text, mermaid))
  const url = pathToFileURL(page).href
  await check(name, async () => {
    const facts = await factsOf(url)
    assert.deepEqual(facts.rejected, [], 'Mermaid rejects a chart')
    assert.equal(facts.charts, (text.match(/^```mermaid$/gm) ?? []).length, 'charts drawn')
    assert.deepEqual(facts.bars, expectedBars(text), 'a bar and a name of its own for each label of a chart')
    assert.deepEqual(facts.strangers, [], 'elements that the report does not make')
    const target = join(folder, `${name}.png`)
    if (name !== README_PICTURE.name) return draw(url, target, facts.height)
    assert.ok(facts.cut > 0, `${name} has no heading ${README_PICTURE.endsBefore}`)
    await draw(url, target, facts.cut)
    const { size } = await stat(target)
    assert.ok(size <= README_PICTURE_MAX, `${target} has ${size} bytes, more than ${README_PICTURE_MAX}`)
  })
}

/** A chart that cannot be drawn must be noticed, or all of the above proves nothing. */
async function counterCheck(mermaid) {
  const page = join(scratch, 'counter-check.html')
  await writeFile(
    page,
    pageOf('```mermaid\nxychart-beta\n    bar [NaN]\n```\n\n<b>bold</b><script>alert(1)</script>\n', mermaid),
  )
  await check('a chart that is not valid, and a label that takes effect, are noticed', async () => {
    const facts = await factsOf(pathToFileURL(page).href)
    assert.equal(facts.rejected.length, 1)
    assert.deepEqual(facts.strangers.sort(), ['B', 'SCRIPT', 'a script'])
  })
}

/** Mermaid paints the bars of equal names over each other: if that is not noticed, the counts prove nothing. */
async function counterCheckBars(mermaid) {
  const page = join(scratch, 'counter-check-bars.html')
  const chart = 'xychart-beta horizontal\n    x-axis ["a", "a", "b"]\n    y-axis 0 --> 1\n    bar [0.1, 0.9, 0.5]'
  await writeFile(page, pageOf('```mermaid\n' + chart + '\n```\n', mermaid))
  await check('two bars of one name are noticed', async () => {
    const facts = await factsOf(pathToFileURL(page).href)
    assert.deepEqual(facts.bars, [{ drawn: 2, named: 2 }])
  })
}

await mkdir(folder, { recursive: true })
const ready = await check('Chromium is there', provideChromium)
let mermaid
if (ready && (await check('Mermaid is there', async () => (mermaid = await provideMermaid())))) {
  const goldens = (await readdir(GOLDEN)).filter((file) => file.endsWith('.md')).sort()
  await counterCheck(mermaid)
  await counterCheckBars(mermaid)
  for (const file of goldens) await picture(basename(file, '.md'), await readFile(join(GOLDEN, file), 'utf8'), mermaid)
  let summary
  if (await check('the demo runs', async () => (summary = await demoSummary())))
    await picture(README_PICTURE.name, summary, mermaid)
}
finish()
