/** Entry of the action setup-cli: puts the command `custom-labels` on the PATH of the job's later steps. */
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { EOL } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { VERSION } from '../../src/text/program-version.js'
import { appendWhole } from '../../src/github/append-whole.js'
import { annotationLine, writeLine } from '../../src/github/workflow-command.js'
import { makeShims } from './shims.js'

/** This code runs as dist/setup-cli/index.js. */
const PROGRAM = join(dirname(fileURLToPath(import.meta.url)), '..', 'cli', 'index.js')

function setUp(): void {
  const { GITHUB_PATH: pathFile = '', RUNNER_TEMP: temp = '' } = process.env
  if (pathFile === '' || temp === '') {
    throw new Error('GITHUB_PATH or RUNNER_TEMP is not set: run this as a step of a GitHub Actions workflow.')
  }
  if (!existsSync(PROGRAM))
    throw new Error(`${PROGRAM} does not exist: use the action from a whole copy of its repository.`)
  const folder = mkdtempSync(join(temp, 'custom-labels-'))
  for (const { name, text } of makeShims(process.execPath, PROGRAM)) {
    writeFileSync(join(folder, name), text, { mode: 0o755 })
  }
  appendWhole(pathFile, `${folder}${EOL}`)
  writeLine(`custom-labels ${VERSION} is on the PATH of the next steps.`)
}

try {
  setUp()
} catch (error) {
  const message = error instanceof Error ? error.message : String(error)
  writeLine(annotationLine({ level: 'error', title: 'Set up custom-labels', message }))
  process.exitCode = 1
}
