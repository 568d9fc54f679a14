/** ARNs of Rekognition: the number at their end is the creation time in milliseconds. */
import { partitionIdOf } from '../partition.js'
import type { Project, World } from '../world.js'

/** The next creation time: now, or a millisecond after the last one, so that no two ARNs share it. */
export function issueInstant(world: World, now: number): { readonly world: World; readonly createdAt: number } {
  const createdAt = Math.max(Math.trunc(now), world.lastIssuedMs + 1)
  return { world: { ...world, lastIssuedMs: createdAt }, createdAt }
}

export function projectArn(world: World, name: string, createdAt: number): string {
  return `${prefixOf(world)}:project/${name}/${String(createdAt)}`
}

export function versionArn(world: World, project: Project, name: string, createdAt: number): string {
  return `${prefixOf(world)}:project/${project.name}/version/${name}/${String(createdAt)}`
}

export function datasetArn(world: World, projectName: string, type: 'TRAIN' | 'TEST', createdAt: number): string {
  return `${prefixOf(world)}:project/${projectName}/dataset/${type.toLowerCase()}/${String(createdAt)}`
}

function prefixOf(world: World): string {
  return `arn:${partitionIdOf(world.region)}:rekognition:${world.region}:${world.account}`
}
