/** Inputs of the train action as a workflow gives them, and what is read from them. */
import { ActionError, type InputProblem } from '../../src/errors/action-error.js'
import { readContext } from '../../src/github/context.js'
import { variableOf } from '../../src/inputs/reader.js'
import { parseTrainInputs, TRAIN_INPUTS } from '../../src/actions/train/inputs.js'
import type { TrainInputs } from '../../src/training/train-inputs.js'
import { createFakeFiles } from './fake-files.js'

export type Env = Readonly<Record<string, string>>
export type Typed = Partial<Record<keyof typeof TRAIN_INPUTS, string>>
export const ARN = 'arn:aws:rekognition:eu-west-1:111122223333:project/orchard/1772400000000'

export const RUN: Env = {
  AWS_REGION: 'eu-west-1',
  GITHUB_WORKSPACE: '/runner/orchard',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'fruit/orchard',
  GITHUB_REPOSITORY_ID: '42',
  GITHUB_WORKFLOW: 'Train',
  GITHUB_RUN_ID: '1001',
  GITHUB_RUN_NUMBER: '12',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_JOB: 'train',
  GITHUB_SHA: '0123456789abcdef',
  GITHUB_REF_NAME: 'main',
}

const { port: files } = createFakeFiles({
  '/runner/orchard/train.manifest': '{}\n',
  '/runner/orchard/test.manifest': '{}\n',
  '/runner/orchard/empty.manifest': '',
  '/runner/orchard/out.manifest': { linkTo: '/etc/passwd' },
  '/etc/passwd': 'root\n',
})

/** The smallest set of inputs of a step. */
export const LEAST: Typed = { project: 'orchard', 'output-location': 's3://results/runs' }

export const BOTH: Typed = {
  'training-manifests': 's3://data/train.manifest',
  'testing-manifests': 's3://data/test.manifest',
}

export async function parse(typed: Typed, env: Env = RUN): Promise<TrainInputs> {
  const inputs = Object.entries(typed).map(([name, value]) => [variableOf(name), value] as const)
  const all = { ...env, ...Object.fromEntries(inputs) }
  return parseTrainInputs({ env: all, files }, await readContext(all, files))
}

export async function problemsOf(typed: Typed, env: Env = RUN): Promise<readonly InputProblem[]> {
  try {
    await parse(typed, env)
  } catch (error) {
    if (error instanceof ActionError && error.code === 'INVALID_INPUT') return error.problems
    throw error
  }
  return []
}

export function without(env: Env, ...names: readonly string[]): Env {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !names.includes(name)))
}
