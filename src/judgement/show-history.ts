/** The newest versions over time, for the report. */
import { messageOf } from '../errors/action-error.js'
import type { Project } from '../model/project.js'
import type { EvaluationRun } from './evaluation-run.js'
import { readHistory } from './read-history.js'

/** Nothing here changes the verdict. */
export async function showHistory({ tools, recorder }: EvaluationRun, project: Project): Promise<void> {
  try {
    recorder.update({ history: await readHistory(tools, project.arn) })
  } catch (error) {
    tools.signal.throwIfAborted()
    recorder.note('notice', `The versions over time could not be read: ${messageOf(error)}`)
  }
}
