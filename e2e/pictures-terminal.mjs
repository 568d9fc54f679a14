/** What the command line shows on a terminal, as markup. */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from './processes.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const CLI = join(ROOT, 'dist', 'cli', 'index.js')

/** Characters in a line of the terminal, and what fits the page. */
const COLUMNS = 120

const ESCAPE = String.fromCharCode(27)

/** Codes of ECMA-48 that begin and end a style. */
const STYLES = { 1: 'bold', 2: 'dim', 31: 'red', 32: 'green', 33: 'yellow', 36: 'cyan' }
const ENDS = ['22', '39', '0']

/** Runs `custom-labels lint` on the sample manifests in a terminal of its own, which `script` of util-linux provides. */
export async function terminalMarkup(args) {
  const command = ['custom-labels', 'lint', ...args].join(' ')
  const shell = `stty cols ${COLUMNS} rows 40; '${process.execPath}' '${CLI}' lint ${args.join(' ')} 2>/dev/null`
  const env = { ...process.env, NO_COLOR: '', TERM: 'xterm-256color' }
  const cwd = join(ROOT, 'examples', 'manifests')
  const { stdout } = await run('script', ['--quiet', '--command', shell, '/dev/null'], { cwd, env })
  assert.ok(stdout.includes(ESCAPE), 'no colours are shown')
  return `<pre class="terminal"><code><span class="dim">$</span> ${escaped(command)}\n${toMarkup(stdout)}</code></pre>`
}

/** Text with codes of colours as elements. */
function toMarkup(text) {
  return text
    .replaceAll('\r', '')
    .split(ESCAPE)
    .map((part, index) => (index === 0 ? escaped(part) : afterEscape(part)))
    .join('')
}

/** A code, and the text up to the next one. */
function afterEscape(part) {
  const [, code, text] = /^\[(\d+)m([^]*)$/.exec(part) ?? []
  assert.ok(code in STYLES || ENDS.includes(code), `a code without a style: ${JSON.stringify(part)}`)
  return `${ENDS.includes(code) ? '</span>' : `<span class="${STYLES[code]}">`}${escaped(text)}`
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
