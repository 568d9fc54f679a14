import { withEntry, type Project, type EmulatorState } from '../state.js'
import { RekognitionError } from './error.js'
import { findProjectOrThrow } from './find.js'
import type { Handler } from './handler.js'
import { textOfOrThrow } from './input.js'

/** DeleteProject: only for an empty project; DELETING for a while, then no longer listed, tags included. */
export const deleteProject: Handler = (state, input, now) => {
  const project = findProjectOrThrow(state, textOfOrThrow(input, 'ProjectArn'))
  const obstacle = obstacleTo(state, project)
  if (obstacle !== undefined)
    throw new RekognitionError('ResourceInUseException', `The project ${project.arn} cannot be deleted ${obstacle}.`)
  const deleting: Project = {
    ...project,
    status: 'DELETING',
    goneAt: now + state.settings.deletionSeconds * 1000,
  }
  return {
    state: { ...state, projects: withEntry(state.projects, project.arn, deleting) },
    output: { Status: deleting.status },
  }
}

/** Guide, "Deleting a project": "you must first delete all models and datasets". The statuses are assumed. */
function obstacleTo(state: EmulatorState, project: Project): string | undefined {
  const versions = [...state.versions.values()].filter(({ projectArn }) => projectArn === project.arn)
  if (project.status !== 'CREATED') return `while its status is ${project.status}`
  if (versions.length > 0) return `while it has project versions (${String(versions.length)})`
  return project.datasets.length > 0 ? `while it has datasets (${String(project.datasets.length)})` : undefined
}
