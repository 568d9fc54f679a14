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

export interface Job {
  readonly 'timeout-minutes'?: number
  readonly uses?: string
  readonly permissions?: Readonly<Record<string, string>>
  readonly steps?: readonly Step[]
}

export interface Workflow {
  readonly on: unknown
  readonly permissions?: unknown
  readonly jobs: Readonly<Record<string, Job>>
}

export const workflowIn = (path: string): Workflow => parse(readFileSync(path, 'utf8')) as Workflow
