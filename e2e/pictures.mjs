/**
 * Renders the golden summaries and comments, one summary of the demo, and what the command line shows on a terminal, to
 * pictures, as a reader sees them: Markdown with GitHub's tables, and charts drawn by Mermaid in a headless Chromium. A chart that Mermaid rejects is a
 * failure, and so is an element that the report does not make itself: it would come from a label.
 *
 *   node e2e/pictures.mjs [FOLDER]
 *
 * FOLDER keeps the pictures. `demo.png` and `demo-lint.png` are the upper parts of summaries of the demo: the README shows
 * them as docs/images/summary.png and lint.png. Without FOLDER the pictures are drawn and deleted. Needs `chromium` on the PATH (as root on
 * Debian it is installed), and npm.
 */
import assert from 'node:assert/strict'
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { openBrowser } from './pictures-browser.mjs'
import { markdown, pageOf } from './pictures-page.mjs'
import { terminalMarkup } from './pictures-terminal.mjs'
import { run, scratchFolder } from './processes.mjs'
import { createTally } from './tally.mjs'

/** The charts are checked with the version that they were made with. */
const MERMAID_VERSION = '12.3.0'

/** What controls the browser; the last version that Node 20 can load. */
const PUPPETEER_VERSION = '24.43.1'

/** The README's pictures: summaries that the demo writes, the headings that the pictures end before, and pixels at most. */
const README_PICTURES = [
  { file: '1-gate-passes.md', name: 'demo', endsBefore: 'Confusion matrix', heightMax: 2_000 },
  { file: '5-lint.md', name: 'demo-lint', endsBefore: 'Manifests', heightMax: 580 },
]

/** Bytes: everyone who opens the README loads the pictures. */
const README_PICTURE_MAX = 100_000

const DEMO = fileURLToPath(new URL('../dist/demo/index.js', import.meta.url))
const GOLDEN = fileURLToPath(new URL('../__tests__/unit/report/golden/', import.meta.url))
const RELEASE_GOLDEN = fileURLToPath(new URL('../__tests__/unit/report/release/golden/', import.meta.url))
const LINT_GOLDEN = fileURLToPath(new URL('../__tests__/unit/report/lint/step/golden/', import.meta.url))

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

/** Mermaid's own bundle and Puppeteer, in a folder of their own: they are no dependencies of the project. */
async function providePackages() {
  const home = join(scratch, 'packages')
  await mkdir(home)
  await writeFile(join(home, 'package.json'), '{ "private": true }\n')
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock']
  const packages = [`mermaid@${MERMAID_VERSION}`, `puppeteer-core@${PUPPETEER_VERSION}`]
  await succeed('npm', ['install', ...flags, ...packages], { cwd: home })
  const { default: puppeteer } = await import(createRequire(join(home, 'package.json')).resolve('puppeteer-core'))
  return {
    mermaid: pathToFileURL(join(home, 'node_modules', 'mermaid', 'dist', 'mermaid.min.js')).href,
    puppeteer,
  }
}

/** As many bars, and as many different names, as the charts of a report have values. */
function expectedBars(text) {
  return [...text.matchAll(/^ +bar \[(.*)\]$/gm)].map(([, values]) => {
    const count = values.split(',').length
    return { drawn: count, named: count }
  })
}

/** Runs the demo in a folder of its own, and returns the folder of its files. */
async function playDemo() {
  const home = join(scratch, 'demo')
  await mkdir(home)
  await succeed(process.execPath, [DEMO], { cwd: home })
  return join(home, '.demo')
}

async function picture(name, text, { browser, mermaid }, cut) {
  const url = await pageAt(name, pageOf(markdown.render(text), mermaid, cut?.endsBefore))
  await check(name, () =>
    browser.visit(url, async (facts, draw) => {
      assert.deepEqual(facts.rejected, [], 'Mermaid rejects a chart')
      assert.equal(facts.charts, (text.match(/^```mermaid$/gm) ?? []).length, 'charts drawn')
      assert.deepEqual(facts.bars, expectedBars(text), 'a bar and a name of its own for each label of a chart')
      assert.deepEqual(facts.strangers, [], 'elements that the report does not make')
      const target = join(folder, `${name}.png`)
      if (cut === undefined) return draw(target, facts.height)
      assert.ok(facts.cut > 0, `${name} has no heading ${cut.endsBefore}`)
      await draw(target, Math.min(facts.cut, cut.heightMax))
      const { size } = await stat(target)
      assert.ok(size <= README_PICTURE_MAX, `${target} has ${size} bytes, more than ${README_PICTURE_MAX}`)
    }),
  )
}

/** @returns the URL of a file with the markup */
async function pageAt(name, markup) {
  const page = join(scratch, `${name}.html`)
  await writeFile(page, markup)
  return pathToFileURL(page).href
}

/** What `custom-labels lint` shows on a terminal, in its colours. */
async function terminal(name, args, { browser, mermaid }) {
  await check(name, async () => {
    const url = await pageAt(name, pageOf(await terminalMarkup(args), mermaid))
    await browser.visit(url, async (facts, draw) => {
      assert.deepEqual(facts.strangers, [], 'elements that a terminal does not have')
      await draw(join(folder, `${name}.png`), facts.height)
    })
  })
}

/** A chart that cannot be drawn must be noticed, or all of the above proves nothing. */
async function counterCheck({ browser, mermaid }) {
  const text = '```mermaid\nxychart-beta\n    bar [NaN]\n```\n\n<b>bold</b><script>alert(1)</script>\n'
  const url = await pageAt('counter-check', pageOf(markdown.render(text), mermaid))
  await check('a chart that is not valid, and a label that takes effect, are noticed', () =>
    browser.visit(url, async (facts) => {
      assert.equal(facts.rejected.length, 1)
      assert.deepEqual(facts.strangers.sort(), ['B', 'SCRIPT', 'a script'])
    }),
  )
}

/** Mermaid paints the bars of equal names over each other: if that is not noticed, the counts prove nothing. */
async function counterCheckBars({ browser, mermaid }) {
  const chart = 'xychart-beta horizontal\n    x-axis ["a", "a", "b"]\n    y-axis 0 --> 1\n    bar [0.1, 0.9, 0.5]'
  const url = await pageAt('counter-check-bars', pageOf(markdown.render('```mermaid\n' + chart + '\n```\n'), mermaid))
  await check('two bars of one name are noticed', () =>
    browser.visit(url, async (facts) => {
      assert.deepEqual(facts.bars, [{ drawn: 2, named: 2 }])
    }),
  )
}

async function drawAll(tools) {
  await counterCheck(tools)
  await counterCheckBars(tools)
  for (const [from, prefix] of [
    [GOLDEN, ''],
    [LINT_GOLDEN, 'lint-'],
    [RELEASE_GOLDEN, 'release-'],
  ]) {
    const goldens = (await readdir(from)).filter((file) => file.endsWith('.md')).sort()
    for (const file of goldens)
      await picture(`${prefix}${basename(file, '.md')}`, await readFile(join(from, file), 'utf8'), tools)
  }
  const faulty = ['--training', 'orchard-faulty.manifest', '--testing', 'orchard-testing.manifest']
  await terminal('terminal-faulty', faulty, tools)
  await terminal('terminal-good', ['pipes-training.manifest', '--base', 'pipes-testing.manifest'], tools)
  let demo
  if (await check('the demo runs', async () => (demo = await playDemo())))
    for (const { file, name, ...cut } of README_PICTURES)
      await picture(name, await readFile(join(demo, file), 'utf8'), tools, cut)
}

await mkdir(folder, { recursive: true })
let packages, browser
if (
  (await check('Chromium is there', provideChromium)) &&
  (await check('Mermaid and Puppeteer are there', async () => (packages = await providePackages()))) &&
  (await check('Chromium starts', async () => (browser = await openBrowser(packages.puppeteer))))
) {
  await drawAll({ browser, mermaid: packages.mermaid })
  await browser.close()
}
finish()
