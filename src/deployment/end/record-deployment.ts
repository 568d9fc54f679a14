/** A deployment on GitHub, where the job has none of its own. Nothing here fails the step. */
import type { ReleaseRecord, ReleaseTools } from '../release-tools.js'
import { messageOf } from '../../errors/action-error.js'
import type { ReleaseReport } from '../../report/release/release-report.js'

/** Ends that change which version is in use. */
const CHANGES: ReadonlySet<ReleaseReport['outcome']> = new Set(['swapped', 'rolled-back'])

/** Longest description that GitHub's API takes. */
const DESCRIPTION_MAX_LENGTH = 140

/** Records which version is in use now, in an environment with the name of the project. */
export async function recordDeployment(recorder: ReleaseRecord, { github, env }: ReleaseTools): Promise<void> {
  const { outcome, project, version, operation = '' } = recorder.report
  if (!CHANGES.has(outcome) || project === undefined || version?.arn === undefined) return
  if ((env['INPUT_GITHUB-TOKEN'] ?? '').trim() === '') return
  try {
    if (await github.hasOwnDeployment()) return
    const id = await github.createDeployment({
      environment: project.name,
      description: `${operation} of ${version.name}`.slice(0, DESCRIPTION_MAX_LENGTH),
      state: 'success',
      payload: { 'version-name': version.name, 'project-version-arn': version.arn },
    })
    recorder.log(`Recorded deployment ${String(id)} in the environment ${project.name}.`)
  } catch (error) {
    recorder.note('notice', `No deployment was recorded on GitHub: ${messageOf(error)}`)
  }
}
