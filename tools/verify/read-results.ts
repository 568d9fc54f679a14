/** Reads a result file; an unreadable one is an observation, too. */
import { failure, success, type Result } from '../../src/model/result.js'
import type { VerifyRun } from './verify-run.js'
import { ServiceFault } from './service.js'

/** A result file of one JSON value. */
export async function readJson(run: VerifyRun, key: string | undefined): Promise<Result<unknown>> {
  return readAs(run, key, (text) => JSON.parse(text) as unknown)
}

/** The first line of a result file of JSON Lines. */
export async function readFirstLine(run: VerifyRun, key: string | undefined): Promise<Result<unknown>> {
  return readAs(run, key, (text) => JSON.parse(text.split('\n')[0] ?? '') as unknown)
}

async function readAs(
  { tools }: VerifyRun,
  key: string | undefined,
  parse: (text: string) => unknown,
): Promise<Result<unknown>> {
  if (key === undefined) return failure('the answer names no file')
  try {
    return success(parse(await tools.service.readText(key)))
  } catch (error) {
    if (error instanceof ServiceFault || error instanceof SyntaxError) return failure(error.message)
    throw error
  }
}
