import { withEntry, type EmulatorState } from '../state.js'
import type { Dataset } from './dataset.js'

/** The state with a dataset added to its project, or replaced there. */
export function withDataset(state: EmulatorState, projectArn: string, dataset: Dataset): EmulatorState {
  const project = state.projects.get(projectArn)
  if (project === undefined) return state
  const isThere = project.datasets.some(({ arn }) => arn === dataset.arn)
  const datasets = isThere
    ? project.datasets.map((other) => (other.arn === dataset.arn ? dataset : other))
    : [...project.datasets, dataset]
  return { ...state, projects: withEntry(state.projects, projectArn, { ...project, datasets }) }
}
