/** Reads a result file; what cannot be read is a fact like any other. */
import type { VerifyRun } from './verify-run.js'
import { ServiceFault } from './service.js'

export type ReadFile =
  { readonly kind: 'read'; readonly value: unknown } | { readonly kind: 'unread'; readonly reason: string }

/** A result file of one JSON value. */
export async function readJson(run: VerifyRun, key: string | undefined): Promise<ReadFile> {
  return readAs(run, key, (text) => JSON.parse(text) as unknown)
}

/** The first line of a result file of JSON Lines. */
export async function readFirstLine(run: VerifyRun, key: string | undefined): Promise<ReadFile> {
  return readAs(run, key, (text) => JSON.parse(text.split('\n')[0] ?? '') as unknown)
}

async function readAs(
  { tools }: VerifyRun,
  key: string | undefined,
  parse: (text: string) => unknown,
): Promise<ReadFile> {
  if (key === undefined) return { kind: 'unread', reason: 'the answer names no file' }
  try {
    return { kind: 'read', value: parse(await tools.service.readText(key)) }
  } catch (error) {
    if (error instanceof ServiceFault || error instanceof SyntaxError) return { kind: 'unread', reason: error.message }
    throw error
  }
}
