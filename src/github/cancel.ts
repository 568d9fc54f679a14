/** The runner's cancel as an AbortSignal. */
import { createRunController } from '../ports/run-signal.js'

/** Signals that end a step: a runner sends SIGINT, then SIGTERM 7.5 s later; on Windows Ctrl+C, then Ctrl+Break. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGBREAK'] as const

/** Aborts at the first of the signals; from then on the process lives until it has written its report. */
export function cancelSignal(): AbortSignal {
  const controller = createRunController()
  for (const name of SIGNALS) {
    process.on(name, () => {
      if (!controller.signal.aborted) controller.abort(new Error(`cancelled by ${name}`))
    })
  }
  return controller.signal
}
