/** The workflows of the repository and of the examples. */
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'

function yamlFilesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.ya?ml$/.test(path))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .sort()
}

export const OWN = yamlFilesUnder('.github/workflows')
export const EXAMPLES = yamlFilesUnder('examples')
export const ALL = [...OWN, ...EXAMPLES]

export interface Step {
  readonly id?: string
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface Group {
  readonly 'cancel-in-progress': boolean
  readonly queue?: string
}

export interface Job {
  readonly concurrency?: Group
  readonly 'timeout-minutes'?: number
  readonly uses?: string
  readonly permissions?: Readonly<Record<string, string>>
  readonly steps?: readonly Step[]
}

export interface Workflow {
  readonly on: unknown
  readonly permissions?: unknown
  readonly concurrency?: Group
  readonly jobs: Readonly<Record<string, Job>>
}

export const workflowIn = (path: string): Workflow => parse(readFileSync(path, 'utf8')) as Workflow

/** The steps of a job; of one that calls a workflow of the examples, those of its jobs. */
export function stepsOfJob({ steps, uses }: Pick<Job, 'steps' | 'uses'>): readonly Step[] {
  if (steps !== undefined) return steps
  const called = /^\.\/\.github\/workflows\/(?<name>[\w-]+\.yml)$/.exec(uses ?? '')?.groups?.name
  if (called === undefined) throw new Error(`a job has no steps, and calls no workflow of the examples: ${uses ?? ''}`)
  return Object.values(workflowIn(`examples/workflows/${called}`).jobs).flatMap(stepsOfJob)
}
