/** What the runner offers: its log with its commands, and its files. */
import { EOL } from 'node:os'
import type { RunnerIo } from '../ports/runner.js'
import { Secrets } from '../text/secrets.js'
import { appendWhole } from './append-whole.js'
import { fileLines } from './file-lines.js'
import { annotationLine, writeCommand, writeLine } from './workflow-command.js'

/** The runner's side of Deps. Texts are written unchanged: the caller has escaped them. */
export function createRunnerIo(env: Readonly<Record<string, string | undefined>>): RunnerIo {
  // A log without a reader \(EPIPE\) must not keep the report from being written. One listener is enough.
  process.stdout.off('error', ignore).on('error', ignore)
  const onRunner = env.GITHUB_ACTIONS === 'true'
  const secrets = new Secrets()
  const { hide } = secrets
  return {
    hide,
    log: (line) => {
      writeLine(hide(line))
    },
    debug: (line) => {
      if (onRunner) writeCommand('debug', hide(line))
    },
    annotate: ({ level, title: shownTitle, message: shownMessage, place }) => {
      const [title, message] = [hide(shownTitle), hide(shownMessage)]
      writeLine(annotationLine({ level, title, message, place }))
    },
    setOutputs: (values) => {
      // Without the file of the runner there is nowhere to set them.
      const path = env.GITHUB_OUTPUT ?? ''
      if (path !== '') appendWhole(path, [...values].map(fileLines).join(''))
    },
    mask: (secret) => {
      const isLongEnough = secrets.add(secret)
      // Anywhere but on a runner the command itself would show the secret. Twelve digits may be the account id, and the
      // runner drops job outputs that contain a masked value.
      if (onRunner && isLongEnough && !/^\d{12}$/.test(secret)) writeCommand('add-mask', secret)
    },
    writeSummary: (markdown) =>
      new Promise((resolve) => {
        const path = env.GITHUB_STEP_SUMMARY ?? ''
        if (path !== '') appendWhole(path, `${hide(markdown)}${EOL}`)
        resolve(path !== '')
      }),
  }
}

function ignore(): void {
  // There is nowhere to report it.
}
