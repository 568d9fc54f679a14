/** What the runner offers, on @actions/core. */
import * as core from '@actions/core'
import type { RunnerIo } from '../deps.js'

/** The runner's side of Deps. Texts are written as they come: whoever makes them has made them harmless. */
export function createRunnerIo(env: Readonly<Record<string, string | undefined>>): RunnerIo {
  // A log that nobody reads any more (EPIPE) must not keep the report from being written. One listener is enough.
  process.stdout.off('error', ignore).on('error', ignore)
  const onRunner = env.GITHUB_ACTIONS === 'true'
  return {
    log: (line) => {
      core.info(line)
    },
    debug: (line) => {
      if (onRunner) core.debug(line)
    },
    annotate: ({ level, title, message, place }) => {
      const properties = { title, ...(place === undefined ? {} : { file: place.path, startLine: place.line }) }
      if (level === 'error') core.error(message, properties)
      else if (level === 'warning') core.warning(message, properties)
      else core.notice(message, properties)
    },
    setOutput: (name, value) => {
      // Without the file of the runner the toolkit prints a command that no shell understands.
      if ((env.GITHUB_OUTPUT ?? '') !== '') core.setOutput(name, value)
    },
    mask: (secret) => {
      // Anywhere but on a runner the command itself would show the secret.
      if (onRunner) core.setSecret(secret)
    },
    writeSummary: async (markdown) => {
      if ((env.GITHUB_STEP_SUMMARY ?? '') === '') return false
      await core.summary.addRaw(markdown, true).write()
      return true
    },
  }
}

function ignore(): void {
  // There is nobody to tell.
}
