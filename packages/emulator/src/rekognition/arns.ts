/** ARNs of Rekognition: the number at their end is the creation time in milliseconds. */
import type { DatasetType } from '../datasets/dataset.js'
import { partitionIdOf } from '../partition.js'
import type { Project, EmulatorState } from '../state.js'

/** The next creation time: now, or a millisecond after the last one, so that no two ARNs share it. */
export function issueInstant(
  state: EmulatorState,
  now: number,
): { readonly state: EmulatorState; readonly createdAt: number } {
  const createdAt = Math.max(Math.trunc(now), state.lastIssuedMs + 1)
  return { state: { ...state, lastIssuedMs: createdAt }, createdAt }
}

export function projectArn(state: EmulatorState, name: string, createdAt: number): string {
  return `${prefixOf(state)}:project/${name}/${String(createdAt)}`
}

export function versionArn(state: EmulatorState, project: Project, name: string, createdAt: number): string {
  return `${prefixOf(state)}:project/${project.name}/version/${name}/${String(createdAt)}`
}

export function datasetArn(state: EmulatorState, projectName: string, type: DatasetType, createdAt: number): string {
  return `${prefixOf(state)}:project/${projectName}/dataset/${type.toLowerCase()}/${String(createdAt)}`
}

function prefixOf(state: EmulatorState): string {
  return `arn:${partitionIdOf(state.region)}:rekognition:${state.region}:${state.account}`
}
